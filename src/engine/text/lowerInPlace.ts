/** A text in small letters, each where it stood: "İ" by itself would become two UTF-16 code units, and what follows would move. */
export const lowerInPlace = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
