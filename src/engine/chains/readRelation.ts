import { NO_CREDIT_BEYOND, TRIGGERS_OF_WORD } from '../lexicon/creditTriggers';
import { CREDIT_LINKS } from '../lexicon/mediaWords';
import { BEFORE_MEDIA } from '../lexicon/prepositions';
import type { Sentence } from '../media/Sentence';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import type { CreditRead } from './CreditRead';
import { readRight } from './readRight';

const MAX_LEFT = 12;

const isCapital = (token: Token | undefined): boolean => token !== undefined && startsUpper(token.text);

/** What the words before or behind a name say that it did: "told [Reuters]", "[Reuters] reported"; null where they say nothing of the kind. */
export const readRelation = (sentence: Sentence, from: number, to: number): CreditRead | null =>
  readLeft(sentence, from) ?? readRight(sentence, to);

/** Looks leftwards from the name for what makes a credit of it. */
export function readLeft({ tokens }: Sentence, from: number): CreditRead | null {
  // "said in May on CNN": any of the prepositions on the way may be the one that goes with the trigger.
  const by: string[] = [];
  let unknown = 0;
  for (let i = from - 1; i >= 0 && i >= from - MAX_LEFT; i--) {
    const word = tokens[i]!.lower;
    const hit = TRIGGERS_OF_WORD.get(word)?.find((t) =>
      by.length > 0 ? by.some((preposition) => t.by.has(preposition)) : t.by.has(''),
    );
    if (hit) {
      if (isOnlyFact(tokens, i)) return null;
      // "an interview published on Sunday in the Herald" was given to it.
      const interview =
        hit.relation === 'published' && tokens.slice(Math.max(0, i - 3), i).some((t) => /^interviews?$/u.test(t.lower));
      return { relation: interview ? 'told' : hit.relation, at: i };
    }
    if (BEFORE_MEDIA.has(word)) {
      by.push(word);
      continue;
    }
    if (NO_CREDIT_BEYOND.has(word)) return null;
    if (CREDIT_LINKS.has(word) || isCapital(tokens[i])) continue;
    if (++unknown > 2) return null;
  }
  return null;
}

/** "the review, which was first reported by the Ledger": who brought a fact first had no hand in what is said of it. */
function isOnlyFact(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'reported') return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map((t) => t.lower);
  return before.some(
    (word, i) => (word === 'which' || word === 'that') && /^(?:was|were|had|has)$/u.test(before[i + 1] ?? ''),
  );
}
