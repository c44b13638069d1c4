const ENDINGS = ['woman', 'man', 'person'];

/** "spokeswoman", "spokesperson" and "spokesman" are one office; so are "chair" and "chairman". */
export function officeOf(word: string): string {
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length >= ending.length + 3) return word.slice(0, -ending.length);
  return word;
}
