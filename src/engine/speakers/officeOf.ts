/** "spokeswoman", "spokesperson" and "spokesman" are one office; so are "chair" and "chairman". */
export function officeOf(word: string): string {
  if (!word.endsWith('man') && !word.endsWith('person')) return word;
  return word.replace(/(?<=\p{L}{3,})(?:wo)?man$/u, '').replace(/(?<=\p{L}{3,})person$/u, '');
}
