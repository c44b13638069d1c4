/** Characters made of codes at once; a call takes some ten thousand arguments at most. */
const AT_ONCE = 4096;

/** The text that `ByteColumn.pushText` wrote to the bytes from one up to another. Never throws; bytes that are none of its give other text. */
export function readText(bytes: ArrayLike<number>, from: number, to: number): string {
  const end = Math.min(to, bytes.length);
  let text = '';
  let codes: number[] = [];
  for (let i = from; i < end; ) {
    const first = bytes[i++]!;
    if (first < 0x80) codes.push(first);
    else if (first < 0xe0) codes.push(((first & 0x1f) << 6) | (bytes[i++]! & 0x3f));
    else codes.push(((first & 0x0f) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f));
    if (codes.length === AT_ONCE) {
      text += String.fromCharCode(...codes);
      codes = [];
    }
  }
  return text + String.fromCharCode(...codes);
}
