const quoted = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Finds the forms of names as whole words, the longest first; null where there are none. */
export function patternOfForms(forms: Iterable<string>): RegExp | null {
  const longest = [...forms].sort((a, b) => b.length - a.length).map(quoted);
  return longest.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
