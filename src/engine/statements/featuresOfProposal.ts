import { hashFeature, hashTemplate } from '../features/hashFeature';
import { hashRange, hashWord } from '../features/hashWord';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import type { Word } from '../text/readWords';
import type { ProposalShape } from './ProposalShape';

/** Features of one proposal. */
export const FEATURES = 20;
const TEMPLATES = Array.from({ length: FEATURES }, (_, i) => hashTemplate(1 + i));
/** A cue is hashed whole up to so many UTF-16 code units. */
const MOST_OF_CUE = 40;

const hashOf = (word: Word | undefined): number => (word ? hashWord(word.lower) : 0);

/** The word of a cue that says what kind of telling it is: its last verb of speech, or its last word. */
const heartOf = (words: readonly Word[]): Word | undefined =>
  words.findLast(({ lower }) => REPORTING_VERBS.has(lower)) ?? words.at(-1);

/** The word before an offset of the block, and the one behind it, by a short look at the text: the text's own words and signs. */
function around(text: string, start: number, end: number): [before: number, behind: number] {
  const before = /(\S+)\s*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  const behind = /^\s*(\S+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  return [hashWord(before), hashWord(behind)];
}

/** Where source and content stand about the cue, as one number. */
function orderOf({ proposal: { source, cue, content }, contentStart, contentEnd, cueStart }: ProposalShape): number {
  const side = source[0] === undefined ? 0 : source[0].start < cueStart ? 1 : 2;
  const said = cue.length === 0 ? 0 : contentStart >= cueStart ? 1 : contentEnd <= cueStart ? 2 : 3;
  return 16 * side + 4 * said + Math.min(3, content.length);
}

/** Hashed features of a proposal's words and form, `FEATURES` of them, for the judge's first look. */
export function featuresOfProposal(shape: ProposalShape): Int32Array {
  const { proposal, block, sourceWords, cueWords, contentWords, sourceKind, size, quoted } = shape;
  const rule = hashWord(proposal.foundBy[0]!);
  const heart = hashOf(heartOf(cueWords));
  const cue = proposal.cue[0];
  const whole = cue ? hashRange(block.text, cue.start, Math.min(cue.end, cue.start + MOST_OF_CUE)) : 0;
  const [first, second] = [hashOf(contentWords[0]), hashOf(contentWords[1])];
  const share = size === 0 ? 0 : Math.ceil((4 * quoted) / size);
  const [before, behind] = around(block.text, shape.contentStart, shape.contentEnd);
  const [beforeSource] = around(block.text, proposal.source[0]?.start ?? shape.cueStart, 0);
  const order = orderOf(shape);
  const kind = hashWord(block.kind) + Number(shape.inQuotation);
  const length = Math.min(12, Math.floor(Math.log2(1 + size)));
  const values: readonly (readonly [number, number, number])[] = [
    [rule, order, 0],
    [heart, 0, 0],
    [rule, heart, 0],
    [whole, 0, 0],
    [heart, first, 0],
    [heart, sourceKind, 0],
    [hashOf(sourceWords.at(-1)), 0, 0],
    [hashOf(sourceWords[0]), 0, 0],
    [rule, first, 0],
    [rule, behind, 0],
    [rule, before, 0],
    [beforeSource, 0, 0],
    [heart, share, 0],
    [rule, kind, sourceKind],
    [heart, order, 0],
    [heart, before, 0],
    [length, share, order],
    [heart, kind, 0],
    [first, second, 0],
    [heart, behind, 0],
  ];
  return Int32Array.from(values, ([a, b, c], i) => hashFeature(TEMPLATES[i]!, a, b, c));
}
