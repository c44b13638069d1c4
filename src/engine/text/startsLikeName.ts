/** Whether a text begins with a capital and a small letter, as names do: "Novak", not "NATO". Plain text is told by its codes, as in `startsUpper`. */
export function startsLikeName(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (first < 0x80 && second < 0x80) return first > 0x40 && first < 0x5b && second > 0x60 && second < 0x7b;
  return /^\p{Lu}\p{Ll}/u.test(text);
}
