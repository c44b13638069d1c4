export const CHAR = { space: 0, upper: 1, lower: 2, digit: 3, apostrophe: 4, hyphen: 5, stop: 6, sign: 7 } as const;

const SIZE = 0x250;

function kindByProperty(char: string): number {
  if (/\s/u.test(char)) return CHAR.space;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CHAR.upper;
  if (/[\p{L}\p{M}]/u.test(char)) return CHAR.lower;
  if (/\p{N}/u.test(char)) return CHAR.digit;
  if (/['’‘ʼ]/u.test(char)) return CHAR.apostrophe;
  if (/[-‐‑]/u.test(char)) return CHAR.hyphen;
  return char === '.' ? CHAR.stop : CHAR.sign;
}

const TABLE = Uint8Array.from({ length: SIZE }, (_, code) => kindByProperty(String.fromCharCode(code)));

/** The `CHAR` of one UTF-16 code unit: a table for Latin, Unicode properties for the rest. Halves of a pair count as signs. */
export function charKind(code: number): number {
  if (code < SIZE) return TABLE[code]!;
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.sign;
  if (code === 0x2019 || code === 0x2018) return CHAR.apostrophe;
  // Word joiners and zero-width spaces take no room.
  if (code === 0x2060 || code === 0x200b || code === 0xfeff) return CHAR.space;
  return kindByProperty(String.fromCharCode(code));
}
