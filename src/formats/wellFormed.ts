/** A text without lone surrogates, which no file and no address may hold: U+FFFD stands in their place. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
