import type { HopRelation } from '../../model/Chain';
import { CREDIT_LINKS, INTERVIEWS } from '../lexicon/mediaWords';
import { wordSet } from '../lexicon/wordSet';
import type { Sentence } from '../media/Sentence';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import type { CreditRead } from './CreditRead';
import { readRight } from './readRight';

/** A word before a medium's name that makes a credit of it, with the prepositions that must come first ('' for none). */
interface Trigger {
  readonly words: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly relation: HopRelation;
}
const trigger = (relation: HopRelation, words: string, by: string): Trigger => ({
  relation,
  words: wordSet(words),
  by: wordSet(by),
});

const TRIGGERS: readonly Trigger[] = [
  {
    ...trigger('told', 'told tell tells telling informed', ''),
    by: new Set(['', 'of', 'for', 'on', 'at', 'from', 'with', 'in']),
  },
  {
    words: INTERVIEWS,
    relation: 'told',
    by: wordSet('with to on for in by from of'),
  },
  trigger('told', 'interviewed', 'by on'),
  trigger('told', 'sat sits sitting', 'with'),
  trigger('told', 'spoke speaking speaks speak talked talking talks talk', 'to with on'),
  trigger(
    'told',
    'statement statements email e-mail emails letter message messages text comment comments remarks response note reply testimony interview',
    'to',
  ),
  trigger(
    'told',
    'admitted acknowledged confirmed denied insisted explained complained revealed disclosed conceded said says saying emailed',
    'to',
  ),
  trigger(
    'told',
    'said says saying stating stated argued appeared appearing appearance appearances declared remarked commented predicted claimed claiming insisted live joked added asked defended suggested',
    'on',
  ),
  trigger('told', 'contacted reached asked approached questioned pressed phoned', 'by'),
  trigger('published', 'wrote writes writing op-ed op-eds column essay opinion editorial', 'in for on'),
  trigger('according-to', 'according', 'to'),
  trigger(
    'published',
    'obtained leaked released published reviewed seen viewed aired broadcast posted unearthed acquired verified recorded',
    'by to on in',
  ),
  trigger('reported', 'reported noted uncovered detailed revealed disclosed carried told', 'by in on'),
  trigger('cited', 'quoted cited', 'by in on'),
  { ...trigger('cited', 'citing quoting', ''), by: wordSet(' in') },
  trigger(
    'according-to',
    'report reports story article account dispatch reporting coverage',
    'in by from of for on to',
  ),
  { ...trigger('reported', 'via per h/t', ''), by: new Set(['']) },
];

const PREPOSITIONS = wordSet('to with on for in by from of at');
const BREAKS =
  /^(?:[,;:()?!]|that|who|which|he|she|they|it|we|i|was|were|is|are|be|been|has|had|have|would|will|could|not|because|but|if|when|while|after|before|until|than)$/u;
const MAX_LEFT = 12;

const isCapital = (token: Token | undefined): boolean => token !== undefined && startsUpper(token.text);

/** What the words before or behind a name say that it did: "told [Reuters]", "[Reuters] reported"; null where they say nothing of the kind. */
export const readRelation = (sentence: Sentence, from: number, to: number): CreditRead | null =>
  readLeft(sentence, from) ?? readRight(sentence, to);

/** Looks leftwards from the name for what makes a credit of it. */
export function readLeft({ tokens }: Sentence, from: number): CreditRead | null {
  // "said in May on CNN": any of the prepositions on the way may be the one that goes with the trigger.
  const by = new Set<string>();
  let unknown = 0;
  for (let i = from - 1; i >= 0 && i >= from - MAX_LEFT; i--) {
    const word = tokens[i]!.lower;
    const hit = TRIGGERS.find((t) => t.words.has(word) && (by.size ? [...by].some((p) => t.by.has(p)) : t.by.has('')));
    if (hit) {
      if (isOnlyFact(tokens, i)) return null;
      // "an interview published on Sunday in the Herald" was given to it.
      const interview =
        hit.relation === 'published' && tokens.slice(Math.max(0, i - 3), i).some((t) => /^interviews?$/u.test(t.lower));
      return { relation: interview ? 'told' : hit.relation, at: i };
    }
    if (PREPOSITIONS.has(word)) {
      by.add(word);
      continue;
    }
    if (BREAKS.test(word)) return null;
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
