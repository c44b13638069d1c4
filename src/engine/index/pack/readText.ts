/** Characters made of codes at once; a call takes some ten thousand arguments at most. */
const AT_ONCE = 4096;

/** The text that `ByteColumn.pushText` wrote to the bytes from one up to another. Never throws; bytes that are none of its give other text. */
export function readText(bytes: ArrayLike<number>, from: number, to: number): string {
  const end = Math.min(to, bytes.length);
  let text = '';
  for (let at = from; at < end; ) {
    // Made at its full size and filled: a claim's text is read some hundred times a page.
    const codes = new Array<number>(Math.min(AT_ONCE, end - at));
    let count = 0;
    while (at < end && count < codes.length) {
      const first = bytes[at++]!;
      if (first < 0x80) codes[count++] = first;
      else if (first < 0xe0) codes[count++] = ((first & 0x1f) << 6) | (bytes[at++]! & 0x3f);
      else codes[count++] = ((first & 0x0f) << 12) | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f);
    }
    codes.length = count;
    text += String.fromCharCode(...codes);
  }
  return text;
}
