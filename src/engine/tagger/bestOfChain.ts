import { ChainRoom } from './ChainRoom';
import type { Potentials } from './Potentials';

/** The labelling of highest score, and that score (Viterbi). */
export function bestOfChain(
  potentials: Potentials,
  length: number,
  { from }: Pick<ChainRoom, 'from'> = new ChainRoom(length),
): { roles: Uint8Array; score: number } {
  const { emission, transition } = potentials;
  const roles = new Uint8Array(length);
  if (!length) return { roles, score: 0 };
  const now = new Float64Array(4);
  const next = new Float64Array(4);
  for (let r = 0; r < 4; r++) now[r] = emission[r]!;
  for (let i = 1; i < length; i++) {
    const base = 16 * i;
    for (let r = 0; r < 4; r++) {
      let best = now[0]! + transition[base + r]!;
      let arg = 0;
      for (let p = 1; p < 4; p++) {
        const score = now[p]! + transition[base + 4 * p + r]!;
        if (score > best) {
          best = score;
          arg = p;
        }
      }
      next[r] = best + emission[4 * i + r]!;
      from[4 * i + r] = arg;
    }
    for (let r = 0; r < 4; r++) now[r] = next[r]!;
  }
  let role = 0;
  for (let r = 1; r < 4; r++) if (now[r]! > now[role]!) role = r;
  const score = now[role]!;
  for (let i = length - 1; i >= 0; i--) {
    roles[i] = role;
    role = from[4 * i + role]!;
  }
  return { roles, score };
}
