const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Length of the letter or digit at `i` in code units (2 beyond the basic plane), or 0. */
export function letterAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a) ? 1 : 0;
  // Accented Latin letters, and the marks, dashes and spaces of print, need no pattern.
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  if (code === 0xa0 || (code >= 0x2000 && code < 0x2070)) return 0;
  const point = text.codePointAt(i);
  if (point === undefined || !LETTER_OR_DIGIT.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}
