/**
 * A checksum of bytes, 64 bits in hexadecimal: tells damage, not forgery. Reads four bytes at a time (FNV-1a on two lanes), so that a
 * pack of a million claims takes some tens of milliseconds.
 */
export function checksum(bytes: Uint8Array): string {
  const whole = bytes.length >> 2;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let first = 0x811c9dc5 | 0;
  let second = 0x41c6ce57 | 0;
  const take = (word: number) => {
    first = Math.imul(first ^ word, 0x01000193);
    first ^= first >>> 15;
    second = Math.imul(second ^ word, 0x9e3779b1);
    second ^= second >>> 13;
  };
  for (let i = 0; i < whole; i++) take(words.getInt32(i * 4, true));
  for (let i = whole * 4; i < bytes.length; i++) take(bytes[i]!);
  take(bytes.length);
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
  return hex(first) + hex(second);
}
