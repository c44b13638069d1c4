/** Whether white space stands at `i`; nothing does beyond the text. Most characters are told by their code alone. */
export function isSpaceAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return code > 0x7f && /\s/u.test(text[i]!);
}
