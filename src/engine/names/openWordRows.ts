import { BYTE_BIAS, BYTE_LANES, packBytes } from '../../learned/packBytes';
import type { WeightTable } from '../../learned/WeightFile';
import { WORD_FEATURES } from './featuresOfWord';
import { NAME_LABELS } from './NameKind';
import type { WordRows } from './WordRows';

/** 32-bit words of a row. */
const WORDS = NAME_LABELS / 4;

/** Rows as they are learned. */
function plain(values: ArrayLike<number>, scale: number): WordRows {
  const mask = values.length / NAME_LABELS - 1;
  return {
    sum(features, from, into, at) {
      into.fill(0, at, at + NAME_LABELS);
      for (let f = from; f < from + WORD_FEATURES; f++) {
        const feature = features[f]!;
        if (feature === 0) continue;
        const row = NAME_LABELS * (feature & mask);
        for (let k = 0; k < NAME_LABELS; k++) into[at + k]! += values[row + k]!;
      }
      for (let k = at; k < at + NAME_LABELS; k++) into[k]! *= scale;
    },
  };
}

/**
 * Rows as they ship, whole numbers of a byte: four weights are read at once and added up two and two, in the halves of a 32-bit number, which the sum of a word's
 * features does not outgrow. Four loads and eight additions a feature for sixteen of each.
 */
function packed(values: Int8Array, scale: number): WordRows {
  const words = packBytes(values);
  const mask = words.length / WORDS - 1;
  const sums = new Int32Array(2 * WORDS);
  return {
    sum(features, from, into, at) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      let bias = 0;
      for (let k = from; k < from + WORD_FEATURES; k++) {
        const feature = features[k]!;
        if (feature === 0) continue;
        const row = WORDS * (feature & mask);
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
        bias += BYTE_BIAS;
      }
      sums[0] = a;
      sums[1] = b;
      sums[2] = c;
      sums[3] = d;
      sums[4] = e;
      sums[5] = f;
      sums[6] = g;
      sums[7] = h;
      for (let k = 0; k < WORDS; k++) {
        const even = sums[2 * k]!;
        const odd = sums[2 * k + 1]!;
        const to = at + 4 * k;
        into[to] = ((even & 0xffff) - bias) * scale;
        into[to + 1] = ((odd & 0xffff) - bias) * scale;
        into[to + 2] = ((even >>> 16) - bias) * scale;
        into[to + 3] = ((odd >>> 16) - bias) * scale;
      }
    },
  };
}

/** Makes a table of a look's words, a power of two of rows of `NAME_LABELS`, ready for sums. */
export const openWordRows = ({ values, scale }: WeightTable): WordRows =>
  values instanceof Int8Array ? packed(values, scale) : plain(values, scale);
