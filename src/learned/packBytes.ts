/** What adds 128 to each byte of a 32-bit word, where none of them carries over. */
const FOUR_BIASES = 0x80808080;

/** What `packBytes` adds to each weight, so that it fills its byte without a sign. */
export const BYTE_BIAS = 128;

/** Every other byte of a 32-bit word. Two of four packed weights lie there, the other two eight bits up; sums of up to 256 of them fit the 16 bits of each. */
export const BYTE_LANES = 0x00ff00ff;

/**
 * Weights of a byte each, four to a 32-bit word, the first one lowest: they are read and added up several at once. The bytes are taken as they lie in memory, so
 * the lowest comes first on every machine that a browser runs on. A number of weights that is no multiple of four throws a `RangeError`.
 */
export function packBytes(weights: Int8Array): Int32Array {
  const words = new Int32Array(weights.slice().buffer);
  for (let i = 0; i < words.length; i++) words[i]! ^= FOUR_BIASES;
  return words;
}
