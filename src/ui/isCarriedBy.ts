import type { Statement } from '../model/Statement';

/** Whether an agency (its id in the lexicon) is a hand on a statement's way. */
export function isCarriedBy({ chain }: Statement, agency: string): boolean {
  return chain.hops.some((hop) => hop.carries && hop.agency === agency);
}
