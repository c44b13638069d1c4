/** A part of a name for comparison: lower case, no accents, no hyphens, apostrophes or stops. */
export function foldName(part: string): string {
  // Most parts are plain letters: nothing to fold but their case.
  if (/^[A-Za-z]*$/u.test(part)) return part.toLowerCase();
  return part
    .normalize('NFKD')
    .replace(/[\p{M}'’.\-‐‑]/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ı/gu, 'i');
}
