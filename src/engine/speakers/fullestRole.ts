const wordsOf = (role: string): string[] => role.toLowerCase().split(/\s+/u);

/** A role as a source prints it ("minister"), or the fuller one of those known that it repeats ("Transport Minister"). */
export function fullestRole(printed: string, known: readonly string[]): string {
  const repeated = wordsOf(printed);
  const fuller = known.find((role) => {
    const words = wordsOf(role);
    return words.length > repeated.length && repeated.every((word) => words.includes(word));
  });
  return fuller ?? printed;
}
