/** Whether a text begins with a capital letter. Most are ASCII: their code decides, several times as fast as the pattern. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code > 0x40 && code < 0x5b : /^\p{Lu}/u.test(text);
}
