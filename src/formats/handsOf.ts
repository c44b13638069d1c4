import type { Hop } from '../model/Chain';
import type { Statement } from '../model/Statement';

/** Who passed a statement on, from the speaker's side to the outlet's; the outlet itself is left out. */
export function handsOf({ chain }: Statement): Hop[] {
  return chain.hops.filter(({ carries, own }) => carries && !own);
}
