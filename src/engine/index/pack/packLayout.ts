/** The bytes by which a pack is known: "ATpack" and a line's end in both fashions, which a transfer as text would change. */
export const MAGIC: Uint8Array = Uint8Array.of(0x41, 0x54, 0x70, 0x61, 0x63, 0x6b, 0x0d, 0x0a);
/** The magic bytes, length and checksum of the header. */
export const HEAD_LENGTH = 16;
/** A header has some three thousand bytes. */
export const LONGEST_HEADER = 100_000;
