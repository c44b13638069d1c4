import { BACKWARD_DETERMINERS } from '../lexicon/determiners';
import { CITED_INFORMANTS } from '../lexicon/sourceWords';
import { SHORT_TITLES } from '../lexicon/titles';
import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../text/splitTokens';

/** Whoever is cited, as printed: the token of "citing" and the one behind the last of the name. */
export interface Cited {
  readonly at: number;
  readonly to: number;
  /** They are called sources, officials or the like. */
  readonly informed: boolean;
}

/** What ends the noun phrase of whoever is cited. */
const ENDS = wordSet(', ; : ( ) " - that who which whose as said saying says when where while but');
const MAX_CITED = 16;

/** The noun phrase behind "citing" at `at`, or null where it is too long or names nobody. */
export function citedAt(tokens: readonly Token[], at: number): Cited | null {
  let to = at + 1;
  for (; to < tokens.length && to - at <= MAX_CITED; to++) {
    const { lower } = tokens[to]!;
    if (ENDS.has(lower) || (lower === '.' && !SHORT_TITLES.has(tokens[to - 1]!.lower))) break;
  }
  if (to === at + 1 || to - at > MAX_CITED) return null;
  const informed = tokens.slice(at, to).some((t) => CITED_INFORMANTS.has(t.lower));
  return BACKWARD_DETERMINERS.has(tokens[at + 1]!.lower) && !informed ? null : { at, to, informed };
}
