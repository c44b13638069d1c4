import { ChainRoom } from './ChainRoom';
import { expOfNegative } from './expOfNegative';
import type { Potentials } from './Potentials';

/** What the forward-backward algorithm yields for a chain of `length` tokens. */
export interface ChainMarginals {
  /** `role[4 * i + r]`: probability of role `r` at token `i`. */
  readonly role: Float32Array;
  /** `pair[16 * i + 4 * p + r]`: probability of `p` at `i - 1` and `r` at `i`; only where asked for. */
  readonly pair: Float32Array | null;
  /** Logarithm of the sum over all labellings. */
  readonly logSum: number;
}

/**
 * Forward-backward over tokens `0` to `length - 1` of the potentials, each step scaled to sum 1 (Rabiner 1989).
 * The first token has no transition. `role` lies in `room`.
 */
export function marginalsOfChain(
  potentials: Potentials,
  length: number,
  { room = new ChainRoom(length), withPairs = false }: { room?: ChainRoom; withPairs?: boolean } = {},
): ChainMarginals {
  const { emission, transition } = potentials;
  const { alpha, beta, factor } = room;
  const role = room.role.subarray(0, 4 * length);
  const pair = withPairs ? new Float32Array(16 * length) : null;
  if (!length) return { role, pair, logSum: 0 };
  let logSum = 0;
  let top = Math.max(emission[0]!, emission[1]!, emission[2]!, emission[3]!);
  let sum = 0;
  for (let r = 0; r < 4; r++) sum += alpha[r] = expOfNegative(emission[r]! - top);
  for (let r = 0; r < 4; r++) alpha[r]! /= sum;
  logSum += top + Math.log(sum);
  for (let i = 1; i < length; i++) {
    const base = 16 * i;
    const at = 4 * i;
    top = -Infinity;
    for (let r = 0; r < 4; r++) {
      const own = emission[at + r]!;
      for (let k = base + r; k < base + 16; k += 4) {
        const score = transition[k]! + own;
        factor[k] = score;
        if (score > top) top = score;
      }
    }
    for (let k = 0; k < 16; k++) factor[base + k] = expOfNegative(factor[base + k]! - top);
    const a = 4 * i - 4;
    sum = 0;
    for (let r = 0; r < 4; r++) {
      const value =
        alpha[a]! * factor[base + r]! +
        alpha[a + 1]! * factor[base + 4 + r]! +
        alpha[a + 2]! * factor[base + 8 + r]! +
        alpha[a + 3]! * factor[base + 12 + r]!;
      alpha[4 * i + r] = value;
      sum += value;
    }
    for (let r = 0; r < 4; r++) alpha[4 * i + r]! /= sum;
    for (let k = 0; k < 16; k++) factor[base + k]! /= sum;
    logSum += top + Math.log(sum);
  }
  beta.fill(1, 4 * length - 4, 4 * length);
  for (let i = length - 2; i >= 0; i--) {
    const base = 16 * i + 16;
    const b = 4 * i + 4;
    for (let p = 0; p < 4; p++) {
      const f = base + 4 * p;
      beta[4 * i + p] =
        factor[f]! * beta[b]! +
        factor[f + 1]! * beta[b + 1]! +
        factor[f + 2]! * beta[b + 2]! +
        factor[f + 3]! * beta[b + 3]!;
    }
  }
  for (let k = 0; k < 4 * length; k++) role[k] = alpha[k]! * beta[k]!;
  if (pair) {
    for (let i = 1; i < length; i++) {
      for (let k = 0; k < 16; k++) {
        pair[16 * i + k] = alpha[4 * i - 4 + (k >> 2)]! * factor[16 * i + k]! * beta[4 * i + (k & 3)]!;
      }
    }
  }
  return { role, pair, logSum };
}
