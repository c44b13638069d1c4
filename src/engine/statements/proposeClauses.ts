import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';
import type { Span } from '../../model/Span';
import { POSSIBLE_CUES } from '../lexicon/reportingVerbs';
import { BE_FORMS, HEARING_VERBS, INVERTED_VERBS, TOLD_PASSIVES } from '../lexicon/speechClauses';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';
import type { Region } from './Region';
import { readContentBehind } from './readContentBehind';
import { readSpeakerBehind } from './readSpeakerBehind';
import { readSubject, type Subject } from './readSubject';
import { regionsOf } from './regionsOf';

/** Verbs of one sentence that are looked at; no writer's sentence has more. */
const MOST_VERBS = 12;
const EDGES = ',;:–—';
/** A subject, a word that ends with a comma or a closing mark: what is told stands before it. */
const TOLD_BEFORE = /^[.?!…]?[”"’']?,?\s?[–—-]?\s*$/u;

/**
 * Every clause that may say who said what: subject, verb of speech, and what is said behind or before it; "…, said Novak" too. Inside
 * quotation marks and in headlines as well. Generous: whether it is a statement, and which of its bounds are right, is for the judge.
 * @param cues starts of words, by block, that may be cues besides the verbs of speech
 */
export function proposeClauses(article: ArticleText, cues: ReadonlyMap<number, ReadonlySet<number>>): Proposal[] {
  return article.blocks.flatMap((block, b) => {
    if (block.kind === 'credit') return [];
    const others = cues.get(b);
    const isCue = (word: Word): boolean => POSSIBLE_CUES.has(word.lower) || others?.has(word.start) === true;
    return article.sentences(b).flatMap((sentence) => {
      if (!article.wordsWithin(b, sentence.start, sentence.end).some(isCue)) return [];
      return regionsOf(article, b, sentence).flatMap((region) => inRegion(article, region, isCue));
    });
  });
}

/** A verb of a region with the subject before it, and what is told before that. */
interface Clause {
  readonly at: number;
  readonly subject: Subject;
  readonly before: Passage | null;
}

function inRegion(article: ArticleText, region: Region, isCue: (word: Word) => boolean): Proposal[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < region.words.length && clauses.length < MOST_VERBS; at++) {
    if (!isCue(region.words[at]!)) continue;
    const subject = readSubject(article.blocks[region.block]!.text, region, at);
    clauses.push({ at, subject, before: toldBefore(article, region, subject.from) });
  }
  const frames = [...clauses.flatMap((clause) => frameStart(region, clause)), ...accordingStarts(region)];
  return clauses.flatMap((clause) => [
    ...behindSubject(article, region, clause, nextFrame(frames, region.words[clause.at]!.end)),
    ...inverted(article, region, clause.at),
  ]);
}

/** The first frame that begins behind an offset. */
function nextFrame(frames: readonly number[], offset: number): number | undefined {
  let next: number | undefined;
  for (const start of frames) if (start > offset && (next === undefined || start < next)) next = start;
  return next;
}

/** Where ", Novak told reporters" begins, if a clause is such a frame behind what it tells. */
const frameStart = ({ words }: Region, { subject: { from, to }, before }: Clause): number[] =>
  from > 0 && from < to && before ? [words[from]!.start] : [];

/** Where ", according to" begins. */
const accordingStarts = ({ words }: Region): number[] =>
  words.flatMap(({ lower, start }, i) =>
    i > 0 && lower === 'according' && words[i + 1]?.lower === 'to' ? [start] : [],
  );

/** "Novak said …", and "…, Novak said". `frame`: where a frame behind begins that tells of all this. */
function behindSubject(
  article: ArticleText,
  region: Region,
  { at, subject, before }: Clause,
  frame: number | undefined,
): Proposal[] {
  const { block, words } = region;
  const { text } = article.blocks[block]!;
  const part = (from: number, to: number): Passage | null => passageOf(article.blocks, block, from, to, EDGES);
  const cue = part(words[subject.verb]!.start, words[at]!.end);
  if (!cue) return [];
  const source = subject.from < subject.to ? part(words[subject.from]!.start, words[subject.to - 1]!.end) : null;
  const make = proposer(source, cue);
  const hears = isHeard(words.slice(subject.verb, at + 1));
  const behind = readContentBehind(text, region, at);
  const whole = behind && contentOf(article, block, behind.whole);
  const cut = behind?.cut ? contentOf(article, block, behind.cut) : null;
  const framed =
    behind && frame !== undefined && frame > behind.whole.start + 1
      ? contentOf(article, block, { start: behind.whole.start, end: frame })
      : null;
  return [
    ...(framed ? [make('clause-framed', [framed])] : []),
    ...(whole ? [make('clause-behind', [whole])] : []),
    // Who heard it is not who said it.
    ...(hears && whole ? [proposer(null, cue)('clause-hearer', [whole])] : []),
    ...(hears && before ? [proposer(null, cue)('clause-hearer', [before])] : []),
    ...(cut ? [make('clause-cut', [cut])] : []),
    ...(before && source ? [make('clause-before', [before])] : []),
    ...(before && source && whole && isQuotedOn(whole) ? [make('clause-around', [before, whole])] : []),
  ];
}

/** "the court heard", "the jury was told": the subject is the hearer. */
const isHeard = (cue: readonly Word[]): boolean =>
  cue.some(({ lower }) => HEARING_VERBS.has(lower)) ||
  (cue.some(({ lower }) => BE_FORMS.has(lower)) && TOLD_PASSIVES.has(cue.at(-1)!.lower));

/** "…, said Novak". */
function inverted(article: ArticleText, region: Region, at: number): Proposal[] {
  const { block, words } = region;
  const { text } = article.blocks[block]!;
  if (!INVERTED_VERBS.has(words[at]!.lower)) return [];
  const before = toldBefore(article, region, at);
  const last = before ? readSpeakerBehind(text, region, at) : -1;
  if (!before || last < 0) return [];
  const source = passageOf(article.blocks, block, words[at + 1]!.start, words[last]!.end, EDGES);
  const cue = passageOf(article.blocks, block, words[at]!.start, words[at]!.end);
  if (!source || !cue) return [];
  const make = proposer(source, cue);
  const behind = readContentBehind(text, region, last);
  const whole = behind && contentOf(article, block, behind.whole);
  return [
    make('clause-inverted', [before]),
    ...(whole && isQuotedOn(whole) ? [make('clause-around', [before, whole])] : []),
  ];
}

const isQuotedOn = ({ text }: Passage): boolean => /^["“‘]/u.test(text);

/** What the region tells before its word `at`, where a comma or a closing mark parts them; null elsewhere. */
function toldBefore(article: ArticleText, { block, words, start }: Region, at: number): Passage | null {
  const { text } = article.blocks[block]!;
  const from = at > 0 ? words[at - 1]!.end : start;
  const gap = text.slice(from, words[at]!.start);
  const close = Math.max(gap.lastIndexOf('”'), gap.lastIndexOf('"'), gap.lastIndexOf('’'));
  const sign = gap.slice(close + 1);
  if (!TOLD_BEFORE.test(sign) || (close < 0 && !/[,–—-]/u.test(gap))) return null;
  return contentOf(article, block, { start, end: from + (close < 0 ? 0 : close + 1) });
}

/** A stretch as content: without the signs at its edges, and without a closing mark whose opening one stands before it. */
function contentOf({ blocks }: ArticleText, block: number, { start, end }: Span): Passage | null {
  const found = passageOf(blocks, block, start, end, EDGES);
  if (!found) return null;
  const closes = /["”’]$/u.test(found.text);
  if (closes && /["“‘]/u.test(found.text.slice(0, -1))) return found;
  return passageOf(blocks, block, found.start, found.end, closes ? '”"’,.' : '.');
}

const proposer =
  (source: Passage | null, cue: Passage) =>
  (foundBy: RuleName, content: readonly Passage[]): Proposal => ({
    foundBy: [foundBy],
    source: source ? [source] : [],
    cue: [cue],
    content,
    tagged: 0,
  });
