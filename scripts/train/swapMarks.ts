const SINGLE: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };

/** The text with its double quotation marks made single ones, character by character: offsets stay. Apostrophes are left as they are. */
export function swapMarks(text: string): string {
  return text.replace(/[“”"]/gu, (mark) => SINGLE[mark]!);
}
