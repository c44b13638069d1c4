import { BYTE_BIAS, BYTE_LANES, packBytes } from '../../learned/packBytes';
import type { WeightTable } from '../../learned/WeightFile';
import type { WeightRows } from './WeightRows';

/** Rows of four: one load and two additions a feature instead of four of each. */
function fours(words: Int32Array, scale: number): WeightRows {
  const mask = words.length - 1;
  return {
    add(features, from, n, salt, into, at) {
      let even = 0;
      let odd = 0;
      for (let f = from; f < from + n; f++) {
        const word = words[(features[f]! ^ salt) & mask]!;
        even = (even + (word & BYTE_LANES)) | 0;
        odd = (odd + ((word >>> 8) & BYTE_LANES)) | 0;
      }
      const bias = BYTE_BIAS * n;
      into[at]! += ((even & 0xffff) - bias) * scale;
      into[at + 1]! += ((odd & 0xffff) - bias) * scale;
      into[at + 2]! += ((even >>> 16) - bias) * scale;
      into[at + 3]! += ((odd >>> 16) - bias) * scale;
    },
  };
}

/** Rows of sixteen, four words each. */
function sixteens(words: Int32Array, scale: number): WeightRows {
  const mask = words.length / 4 - 1;
  const sums = new Int32Array(8);
  return {
    add(features, from, n, salt, into, at) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let k = from; k < from + n; k++) {
        const row = ((features[k]! ^ salt) & mask) << 2;
        const w0 = words[row]!;
        const w1 = words[row + 1]!;
        const w2 = words[row + 2]!;
        const w3 = words[row + 3]!;
        a = (a + (w0 & BYTE_LANES)) | 0;
        b = (b + ((w0 >>> 8) & BYTE_LANES)) | 0;
        c = (c + (w1 & BYTE_LANES)) | 0;
        d = (d + ((w1 >>> 8) & BYTE_LANES)) | 0;
        e = (e + (w2 & BYTE_LANES)) | 0;
        f = (f + ((w2 >>> 8) & BYTE_LANES)) | 0;
        g = (g + (w3 & BYTE_LANES)) | 0;
        h = (h + ((w3 >>> 8) & BYTE_LANES)) | 0;
      }
      sums[0] = a;
      sums[1] = b;
      sums[2] = c;
      sums[3] = d;
      sums[4] = e;
      sums[5] = f;
      sums[6] = g;
      sums[7] = h;
      const bias = BYTE_BIAS * n;
      for (let k = 0; k < 4; k++) {
        const even = sums[2 * k]!;
        const odd = sums[2 * k + 1]!;
        into[at + 4 * k]! += ((even & 0xffff) - bias) * scale;
        into[at + 4 * k + 1]! += ((odd & 0xffff) - bias) * scale;
        into[at + 4 * k + 2]! += ((even >>> 16) - bias) * scale;
        into[at + 4 * k + 3]! += ((odd >>> 16) - bias) * scale;
      }
    },
  };
}

/** A table of bytes of the weight file, with a power of two of rows of `width` weights, made ready for quick sums. */
export function packRows({ values, scale }: WeightTable, width: 4 | 16): WeightRows {
  if (!(values instanceof Int8Array)) throw new Error('a table of weights does not hold bytes');
  const rows = values.length / width;
  if (rows < 1 || (rows & (rows - 1)) !== 0) throw new Error('a table of weights does not hold a power of two of rows');
  return width === 4 ? fours(packBytes(values), scale) : sixteens(packBytes(values), scale);
}
