import { expect, it } from 'vitest';
import { BYTE_BIAS, BYTE_LANES, packBytes } from '../../src/learned/packBytes';

it('packs four weights to a word, the first one lowest, each so much larger', () => {
  const weights = Int8Array.of(-128, 127, 0, -1, 1, 2, 3, 4);
  const unpacked = [...packBytes(weights)].flatMap((word) =>
    [0, 8, 16, 24].map((bits) => ((word >>> bits) & 0xff) - BYTE_BIAS),
  );
  expect(unpacked).toEqual([...weights]);
});

it('adds up 256 words without one weight running over into the next', () => {
  for (const weight of [-128, 127]) {
    let [even, odd] = [0, 0];
    for (const word of packBytes(new Int8Array(4 * 256).fill(weight))) {
      even = (even + (word & BYTE_LANES)) | 0;
      odd = (odd + ((word >>> 8) & BYTE_LANES)) | 0;
    }
    const sums = [even & 0xffff, even >>> 16, odd & 0xffff, odd >>> 16].map((sum) => sum - 256 * BYTE_BIAS);
    expect(sums).toEqual(new Array(4).fill(256 * weight));
  }
});

it('takes weights from the middle of a buffer, and leaves them as they are', () => {
  const weights = new Int8Array(12).map((_, i) => i).subarray(3, 11);
  expect([...packBytes(weights)]).toEqual([...packBytes(Int8Array.from(weights))]);
  expect([...weights]).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
});

it('refuses a number of weights that is no multiple of four', () => {
  expect(() => packBytes(new Int8Array(6))).toThrow(RangeError);
});
