import type { HopRelation } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import { CREDIT_LINKS, NO_CREDIT_AFTER } from '../lexicon/mediaWords';
import { isQuoted } from '../media/isQuoted';
import type { MediaMention } from '../media/MediaMention';
import type { Sentence } from '../media/Sentence';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import { wordSet } from '../text/wordSet';
import type { Credit } from './Credit';
import type { CreditRead } from './CreditRead';
import { readRight } from './readRight';
import { vouchedFor } from './vouchedFor';

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
    ...trigger('told', 'interview interviews conversation chat sit-down', ''),
    by: wordSet('with to on for in by from of'),
  },
  trigger('told', 'interviewed', 'by on'),
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

/** Looks leftwards from the name for what makes a credit of it. */
function readLeft({ tokens }: Sentence, from: number): CreditRead | null {
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

/** Whether the name stands so that it cannot be a credit: "a Reuters poll", "Bloomberg shares". */
function isActor({ tokens }: Sentence, { to }: MediaMention): boolean {
  const next = tokens[to]?.lower ?? '';
  if (NO_CREDIT_AFTER.has(next)) return true;
  // "Reuters/Ipsos poll"
  return next === '/' && isCapital(tokens[to + 1]) && NO_CREDIT_AFTER.has(tokens[to + 2]?.lower ?? '');
}

/** The word that joins two media named in one breath ("CNN and the Times", "APA/dpa"), or null. */
function linkBetween({ tokens }: Sentence, before: MediaMention, mention: MediaMention): string | null {
  const between = tokens.slice(before.to, mention.from).map((t) => t.lower);
  if (between.at(-1) === 'the') between.pop();
  const link = between.join(' ');
  return /^(?:and|or|\/|,|, and|as well as)$/u.test(link) ? link : null;
}

/** Cuts the evidence: from the trigger to the name or the other way round, with a word of context. */
function evidenceOf(sentence: Sentence, mention: MediaMention, at: number, text: string): Passage {
  const first = Math.min(at, mention.from);
  const last = Math.max(at, mention.to - 1);
  // "Novak told Reuters", with who told.
  const told = /^t(?:old|ells?|elling)$/u.test(sentence.tokens[at]!.lower);
  const from = told && isCapital(sentence.tokens[first - 1]) ? first - 1 : first;
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[last]!.end;
  return { block: sentence.block, start, end, text: text.slice(start, end) };
}

/**
 * Which of a sentence's media had a hand in what is said there, left to right. Only what stands outside quotation marks counts.
 * @param text the text of the sentence's block
 */
export function readCredits(sentence: Sentence, mentions: readonly MediaMention[], text: string): Credit[] {
  const singles = mentions.map((mention) => singleCredit(sentence, mention, text));
  mentions.forEach((medium, i) => {
    const before = mentions[i - 1];
    const last = singles[i - 1];
    const link = before && linkBetween(sentence, before, medium);
    if (!before || link === null || link === undefined) return;
    if (isActor(sentence, medium)) {
      // "a Times/CNN poll"
      if (link === '/') singles[i - 1] = null;
      return;
    }
    const one = singles[i];
    // "told Norda TV, TASS reported" are two steps; "CNN and the Times" is one.
    if (last && (!one || (link !== ',' && one.relation === last.relation)))
      singles[i] = { ...last, medium, parallel: true };
    else if (!last && one && link !== ',' && one.trigger.start > spanEnd(medium)) {
      singles[i - 1] = { ...one, medium: before };
      singles[i] = { ...one, parallel: true };
    }
  });
  return withoutProgrammes(singles.filter((credit) => credit !== null));
}

const spanEnd = ({ sentence, to }: MediaMention): number => sentence.tokens[to - 1]!.end;

function singleCredit(sentence: Sentence, mention: MediaMention, text: string): Credit | null {
  if (isActor(sentence, mention)) return null;
  const left = readLeft(sentence, mention.from);
  const read = left ?? readRight(sentence, mention);
  if (!read || isQuoted(sentence, read.at)) return null;
  if (!left && isQuoted(sentence, mention.from)) return null;
  if (!mention.sure && !vouchedFor(sentence, mention, read, left !== null)) return null;
  const { start, end } = sentence.tokens[read.at]!;
  return {
    medium: mention,
    relation: read.relation,
    evidence: evidenceOf(sentence, mention, read.at, text),
    trigger: { start, end },
    parallel: false,
  };
}

/** "CBS's “Face the Nation”", "the MSNBC hosts of “Morning Joe”": a programme and its outlet are one medium; of a network and its station the station is meant. */
function withoutProgrammes(credits: readonly Credit[]): Credit[] {
  const same = (a: Credit | undefined, b: Credit | undefined): boolean =>
    a !== undefined && b !== undefined && !b.parallel && a.trigger.start === b.trigger.start;
  return credits.filter((credit, i) => {
    const after = credits[i + 1];
    if (same(credit, after) && isAffiliate(credit, after!)) return false;
    const before = credits[i - 1];
    return !same(before, credit) || isAffiliate(before!, credit);
  });
}

const isAffiliate = ({ medium }: Credit, { medium: next }: Credit): boolean =>
  medium.sentence.tokens.slice(medium.to, next.from).some((t) => /^(?:affiliate|station|partner)$/u.test(t.lower));
