import { hashFeature, hashTemplate } from '../features/hashFeature';
import { hashRange, hashWord } from '../features/hashWord';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { isSpaceAt } from '../text/isSpaceAt';
import type { Word } from '../text/readWords';
import type { TokenReading } from '../text/TokenReading';
import type { ProposalShape } from './ProposalShape';

/** Features of one proposal. */
export const FEATURES = 32;
const TEMPLATES = Int32Array.from({ length: FEATURES }, (_, i) => hashTemplate(1 + i));
/** A cue is hashed whole up to so many UTF-16 code units. */
const MOST_OF_CUE = 40;

const hashOf = (word: Word | undefined): number => (word ? hashWord(word.lower) : 0);

/** The word of a cue that says what kind of telling it is: its last verb of speech, or its last word. */
const heartOf = (words: readonly Word[]): Word | undefined =>
  words.findLast(({ lower }) => REPORTING_VERBS.has(lower)) ?? words.at(-1);

/** Words beside a stretch are looked at so far. */
const REACH = 24;

/** Hash of the word, with its signs, that ends before an offset of a text, by a short look at it. A source may be of a longer block: then none is there. */
function wordBefore(text: string, offset: number): number {
  const first = Math.max(0, offset - REACH);
  let end = Math.min(offset, text.length);
  while (end > first && isSpaceAt(text, end - 1)) end--;
  let start = end;
  while (start > first && !isSpaceAt(text, start - 1)) start--;
  return hashRange(text, start, end);
}

/** The same for the word that begins behind an offset. */
function wordBehind(text: string, offset: number): number {
  const last = Math.min(text.length, offset + REACH);
  let start = offset;
  while (start < last && isSpaceAt(text, start)) start++;
  let end = start;
  while (end < last && !isSpaceAt(text, end)) end++;
  return hashRange(text, start, end);
}

/** Where source and content stand about the cue, as one number. */
function orderOf({ proposal: { source, cue, content }, contentStart, contentEnd, cueStart }: ProposalShape): number {
  const side = source[0] === undefined ? 0 : source[0].start < cueStart ? 1 : 2;
  const said = cue.length === 0 ? 0 : contentStart >= cueStart ? 1 : contentEnd <= cueStart ? 2 : 3;
  return 16 * side + 4 * said + Math.min(3, content.length);
}

/** Of a token one value more than its class, so that no token is no class: 0 where there is none. */
const kinAt = ({ kin }: TokenReading, i: number): number => (i >= 0 && i < kin.length ? 1 + kin[i]! : 0);
const tagAt = ({ tag }: TokenReading, i: number): number => (i >= 0 && i < tag.length ? 1 + tag[i]! : 0);
const wordOf = ({ start, end }: TokenReading, text: string, i: number): number =>
  i >= 0 && i < start.length ? hashRange(text, start[i]!, end[i]!) : 0;

/** Hashed features of a proposal's words and form, `FEATURES` of them, for the judge's first look. */
export function featuresOfProposal(shape: ProposalShape, tokens: TokenReading): Int32Array {
  const { proposal, block, sourceWords, cueWords, contentWords, sourceKind, size, quoted } = shape;
  const rule = hashWord(proposal.foundBy[0]!);
  const heart = hashOf(heartOf(cueWords));
  const cue = proposal.cue[0];
  const whole = cue ? hashRange(block.text, cue.start, Math.min(cue.end, cue.start + MOST_OF_CUE)) : 0;
  const first = hashOf(contentWords[0]);
  const second = hashOf(contentWords[1]);
  const share = size === 0 ? 0 : Math.ceil((4 * quoted) / size);
  const before = wordBefore(block.text, shape.contentStart);
  const behind = wordBehind(block.text, shape.contentEnd);
  const order = orderOf(shape);
  const kind = hashWord(block.kind) + Number(shape.inQuotation);
  const length = Math.min(12, Math.floor(Math.log2(1 + size)));
  const features = new Int32Array(FEATURES);
  let n = 0;
  const add = (a: number, b: number, c: number): void => {
    features[n] = hashFeature(TEMPLATES[n]!, a, b, c);
    n++;
  };
  add(rule, order, 0);
  add(heart, 0, 0);
  add(rule, heart, 0);
  add(whole, 0, 0);
  add(heart, first, 0);
  add(heart, sourceKind, 0);
  add(hashOf(sourceWords.at(-1)), 0, 0);
  add(hashOf(sourceWords[0]), 0, 0);
  add(rule, first, 0);
  add(rule, behind, 0);
  add(rule, before, 0);
  add(wordBefore(block.text, proposal.source[0]?.start ?? shape.cueStart), 0, 0);
  add(heart, share, 0);
  add(rule, kind, sourceKind);
  add(heart, order, 0);
  add(heart, before, 0);
  add(length, share, order);
  add(heart, kind, 0);
  add(first, second, 0);
  add(heart, behind, 0);
  add(kinAt(tokens, shape.heart), order, 0);
  add(kinAt(tokens, shape.heart), tagAt(tokens, shape.behindCue), kinAt(tokens, shape.behindCue));
  add(kinAt(tokens, shape.heart), kinAt(tokens, shape.head), 0);
  add(kinAt(tokens, shape.head), tagAt(tokens, shape.head), sourceKind);
  add(heart, wordOf(tokens, block.text, shape.behindCue), 0);
  add(tagAt(tokens, shape.heart), tagAt(tokens, shape.first), order);
  add(tagAt(tokens, shape.last), tagAt(tokens, shape.last + 1), rule);
  add(tagAt(tokens, shape.first - 1), tagAt(tokens, shape.first), rule);
  add(kinAt(tokens, shape.first), tagAt(tokens, shape.first), heart);
  add(tagAt(tokens, shape.last + 1), tagAt(tokens, shape.last + 2), rule);
  add(tagAt(tokens, shape.heart - 1), tagAt(tokens, shape.heart), tagAt(tokens, shape.behindCue));
  add(kinAt(tokens, shape.last), tagAt(tokens, shape.last + 1), 0);
  return features;
}
