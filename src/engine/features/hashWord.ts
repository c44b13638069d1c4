const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** Folds one UTF-16 code unit: lower case, straight apostrophes, plain hyphens, digits as 0. */
export function foldCode(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code | 32;
    return code >= 48 && code <= 57 ? 48 : code;
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  if (code === 0x2010 || code === 0x2011) return 45;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code | 32;
  if (code >= 0x391 && code <= 0x42f) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return code;
}

/** FNV-1a over the folded code units of `text.slice(from, to)`: 32 bits, signed. */
export function hashRange(text: string, from: number, to: number): number {
  let hash = BASIS;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ foldCode(text.charCodeAt(i)), PRIME);
  return hash | 0;
}

/** `hashRange` of a whole word. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length);
}
