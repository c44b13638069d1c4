/** A noun's singular as far as its ending shows, lower-cased: "farmers", "ministries". Only for comparing words with each other. */
export function singularOf(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss')) return lower;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}
