/** A part of a name for comparison: lower case, no accents, no hyphens, apostrophes or stops. */
export function foldName(part: string): string {
  return part
    .normalize('NFKD')
    .replace(/[\p{M}'’.\-‐‑]/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ı/gu, 'i');
}
