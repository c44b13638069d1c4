import type { Passage } from '../../model/Passage';
import { FINITE_VERBS } from '../lexicon/clauseWords';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { isSpaceAt } from '../text/isSpaceAt';
import type { Word } from '../text/readWords';
import { startsUpper } from '../text/startsUpper';
import { ROLE, type TokenReading } from '../text/TokenReading';
import type { ProposalShape } from './ProposalShape';

/** Highest value of a trait. */
const MOST = 62;
/** Proposals further apart than this in reading order are not compared. */
const REACH = 40;

/** Place of each trait in a row. */
const TRAIT = {
  rule: 0,
  tagged: 1,
  alone: 2,
  names: 3,
  sourceKind: 4,
  sourceSize: 5,
  sourceSide: 6,
  sourceGap: 7,
  contentGap: 8,
  contentSize: 9,
  contentParts: 10,
  quoted: 11,
  opening: 12,
  closing: 13,
  behind: 14,
  block: 15,
  blockKind: 16,
  inQuotation: 17,
  cueSize: 18,
  cueCapital: 19,
  finite: 20,
  ofSentence: 21,
  cuePlace: 22,
  sameCueBest: 23,
  sameCueTagged: 24,
  sameContentBest: 25,
  sameContentOtherCue: 26,
  within: 27,
  holds: 28,
  agree: 29,
  sourceInContent: 30,
  cueInContent: 31,
  rank: 32,
  taggedRival: 33,
  sourceAgrees: 34,
  sameCueSum: 35,
  cueChance: 36,
  contentChance: 37,
  chanceBefore: 38,
  chanceFirst: 39,
  chanceLast: 40,
  chanceBehind: 41,
  sourceChance: 42,
  cueRate: 43,
  sourceRate: 44,
  innerMarks: 45,
  tagOfHeart: 46,
  tagBehindCue: 47,
  tagOfFirst: 48,
} as const;

/** How many traits a proposal has. */
export const PROPOSAL_TRAITS = Object.keys(TRAIT).length;

/** The rules in the order the judge knows them by; two of them offer nothing any more. New ones go to the end. */
const RULES = [
  'tagger',
  'clause-behind',
  'clause-cut',
  'clause-before',
  'clause-inverted',
  'clause-around',
  'frame-behind',
  'frame-before',
  'quotation-alone',
  'heading-source-first',
  'heading-source-last',
  'quoted-as-saying',
  'quoted-as',
  'words-of',
  'turn',
  'clause-short',
  'clause-addressed',
  'according',
  'clause-hearer',
  'clause-framed',
];
const BLOCK_KINDS = ['paragraph', 'list-item', 'headline', 'subhead', 'standfirst', 'blockquote', 'credit'];

const clip = (value: number): number => Math.max(0, Math.min(MOST, Math.round(value)));
/** A probability by its log-odds, in steps of a fifth from -6 to 6; 0 for none. */
const byOdds = (p: number): number => (p <= 0 ? 0 : 1 + clip((Math.log((p + 1e-4) / (1 - p + 1e-4)) + 6) * 5));
const byLength = (units: number): number => clip(6 * Math.log2(1 + Math.max(0, units)));

export function overlap(a: readonly Passage[], b: readonly Passage[]): number {
  let sum = 0;
  for (const p of a)
    for (const q of b) if (p.block === q.block) sum += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  return sum;
}

/** What kind of sign or word a stretch begins with. */
function signAt(text: string, at: number): number {
  let place = at;
  while (isSpaceAt(text, place)) place++;
  const sign = text.charAt(place);
  if (sign === '') return 1;
  const index = ',.;:"“”‘’\'?!()–—-'.indexOf(sign);
  if (index >= 0) return 2 + index;
  const code = sign.charCodeAt(0);
  return startsUpper(sign) ? 30 : (code > 0x60 && code < 0x7b) || /\p{L}/u.test(sign) ? 31 : 32;
}

function finiteVerbs(words: readonly Word[]): number {
  let verbs = 0;
  for (const { lower } of words) if (FINITE_VERBS.has(lower)) verbs++;
  return verbs;
}

function ownTraits(article: ArticleText, shape: ProposalShape, row: Uint8Array): void {
  const { proposal, block, home, sourceWords, cueWords, contentWords } = shape;
  const { source, cue, content } = proposal;
  const { text } = block;
  const sentences = article.sentences(home);
  const sentence = sentences[firstAtOrBehind(sentences, shape.cueStart + 1) - 1];
  const span = sentence ? sentence.end - sentence.start : text.length;
  const [from] = source;
  row[TRAIT.rule] = 1 + RULES.indexOf(proposal.foundBy[0]!);
  row[TRAIT.tagged] = byOdds(proposal.tagged);
  row[TRAIT.names] = proposal.foundBy.length;
  row[TRAIT.sourceKind] = shape.sourceKind;
  row[TRAIT.sourceSize] = clip(sourceWords.length);
  row[TRAIT.sourceSide] = from === undefined ? 0 : from.block !== home ? 3 : from.start < shape.cueStart ? 1 : 2;
  row[TRAIT.sourceGap] =
    from === undefined || from.block !== home
      ? MOST
      : byLength(Math.max(shape.cueStart - from.end, from.start - shape.cueEnd));
  row[TRAIT.contentGap] =
    cue.length === 0 ? MOST : byLength(Math.max(shape.contentStart - shape.cueEnd, shape.cueStart - shape.contentEnd));
  row[TRAIT.contentSize] = byLength(shape.size);
  row[TRAIT.contentParts] = clip(content.length);
  row[TRAIT.quoted] = shape.quoted === 0 ? 0 : 1 + clip((20 * shape.quoted) / shape.size);
  row[TRAIT.opening] = signAt(text, shape.contentStart);
  row[TRAIT.closing] = signAt(text, Math.max(0, shape.contentEnd - 1));
  row[TRAIT.behind] = signAt(text, shape.contentEnd);
  row[TRAIT.block] = clip(home);
  row[TRAIT.blockKind] = BLOCK_KINDS.indexOf(block.kind);
  row[TRAIT.inQuotation] = Number(shape.inQuotation);
  row[TRAIT.cueSize] = clip(cueWords.length);
  row[TRAIT.cueCapital] = Number(cueWords[0]?.capital ?? false) + 2 * Number(cueWords.at(-1)?.capital ?? false);
  row[TRAIT.finite] = clip(finiteVerbs(contentWords));
  row[TRAIT.ofSentence] = clip((30 * shape.size) / Math.max(1, span));
  row[TRAIT.cuePlace] = byLength(shape.cueStart - (sentence?.start ?? 0));
  row[TRAIT.sourceInContent] = Number(overlap(source, content) > 0);
  row[TRAIT.cueInContent] = Number(overlap(cue, content) > 0);
}

/** Sums of a role's chances up to each token. */
function sumsOf({ role }: TokenReading, of: number): Float32Array {
  const sums = new Float32Array(role.length / 4 + 1);
  for (let i = 0; i < sums.length - 1; i++) sums[i + 1] = sums[i]! + role[4 * i + of]!;
  return sums;
}

/** What the tagger's first look thinks of the words that matter most. */
function tokenTraits(
  { heart, behindCue, first, last, head, home, block, contentStart }: ProposalShape,
  tokens: TokenReading,
  said: Float32Array,
  row: Uint8Array,
): void {
  const count = said.length - 1;
  const chance = (i: number, of: number): number => (i < 0 || i >= count ? 0 : 1 + clip(60 * tokens.role[4 * i + of]!));
  const inBlock = (i: number): number => (i >= tokens.blockStart[home]! && i < tokens.blockStart[home + 1]! ? i : -1);
  const tag = (i: number): number => (i < 0 || i >= count ? 0 : 1 + tokens.tag[i]!);
  row[TRAIT.cueChance] = chance(heart, ROLE.cue);
  row[TRAIT.contentChance] = last < first ? 0 : 1 + clip((60 * (said[last + 1]! - said[first]!)) / (last + 1 - first));
  row[TRAIT.chanceBefore] = chance(inBlock(first - 1), ROLE.content);
  row[TRAIT.chanceFirst] = chance(first, ROLE.content);
  row[TRAIT.chanceLast] = chance(last, ROLE.content);
  row[TRAIT.chanceBehind] = chance(inBlock(last + 1), ROLE.content);
  row[TRAIT.sourceChance] = chance(head, ROLE.source);
  row[TRAIT.cueRate] = heart < 0 ? 0 : 1 + tokens.cueRate[heart]!;
  row[TRAIT.sourceRate] = head < 0 ? 0 : 1 + tokens.sourceRate[head]!;
  row[TRAIT.innerMarks] =
    Number(/[‘']/u.test(block.text[contentStart] ?? '')) + 2 * Number(/[“"]/u.test(block.text[contentStart] ?? ''));
  row[TRAIT.tagOfHeart] = tag(heart);
  row[TRAIT.tagBehindCue] = tag(behindCue);
  row[TRAIT.tagOfFirst] = tag(first);
}

/** Share of the longer of two sources that both have; 1 where neither has any. */
function sourceShare({ proposal: { source: a } }: ProposalShape, { proposal: { source: b } }: ProposalShape): number {
  const size = (passages: readonly Passage[]): number => passages.reduce((sum, p) => sum + p.end - p.start, 0);
  const longer = Math.max(size(a), size(b));
  return longer === 0 ? 1 : overlap(a, b) / longer;
}

/** How a proposal stands among those near it: `odds` are those of the first look. */
function rivalTraits(shapes: readonly ProposalShape[], at: number, alone: Float64Array, row: Uint8Array): void {
  const own = shapes[at]!;
  const best = {
    cue: 0,
    cueTagged: 0,
    content: 0,
    other: 0,
    within: 0,
    holds: 0,
    agree: 0,
    rank: 0,
    taggedRival: 0,
    sourceTagged: 0,
    sourceAgrees: 0,
    sum: 0,
  };
  for (let k = Math.max(0, at - REACH); k < Math.min(shapes.length, at + REACH + 1); k++) {
    const other = shapes[k]!;
    if (k === at || other.home !== own.home) continue;
    const chance = alone[k]!;
    const { tagged } = other.proposal;
    const shared = overlap(own.proposal.content, other.proposal.content);
    const sameCue = own.proposal.cue.length > 0 && overlap(own.proposal.cue, other.proposal.cue) > 0;
    const same = shared >= 0.5 * Math.max(own.size, other.size);
    if (sameCue) {
      best.cue = Math.max(best.cue, chance);
      best.cueTagged = Math.max(best.cueTagged, tagged);
      if (chance > alone[at]!) best.rank++;
      best.sum += chance;
      if (tagged > best.sourceTagged) {
        best.sourceTagged = tagged;
        best.sourceAgrees = 1 + Math.round(10 * sourceShare(own, other));
      }
    }
    if (same) {
      best.content = Math.max(best.content, chance);
      best.taggedRival = Math.max(best.taggedRival, tagged);
      if (!sameCue) best.other = Math.max(best.other, chance);
      if (sameCue) best.agree++;
    }
    if (shared > 0.9 * own.size && other.size > own.size && overlap(own.proposal.cue, other.proposal.content) > 0)
      best.within = Math.max(best.within, chance);
    if (shared > 0.9 * other.size && other.size < own.size && overlap(other.proposal.cue, own.proposal.content) > 0)
      best.holds = Math.max(best.holds, chance);
  }
  row[TRAIT.sameCueBest] = byOdds(best.cue);
  row[TRAIT.sameCueTagged] = byOdds(best.cueTagged);
  row[TRAIT.sameContentBest] = byOdds(best.content);
  row[TRAIT.sameContentOtherCue] = byOdds(best.other);
  row[TRAIT.within] = byOdds(best.within);
  row[TRAIT.holds] = byOdds(best.holds);
  row[TRAIT.agree] = clip(best.agree);
  row[TRAIT.rank] = clip(best.rank);
  row[TRAIT.sameCueSum] = clip(20 * best.sum);
  row[TRAIT.sourceAgrees] = clip(best.sourceAgrees);
  row[TRAIT.taggedRival] = byOdds(best.taggedRival);
}

/**
 * What the judge weighs of each proposal: its form, and how it stands among its rivals, each as a whole number from 0 to 63;
 * `PROPOSAL_TRAITS` for each, in their order.
 * @param shapes in reading order
 * @param alone how likely each is right by its own words
 */
export function traitsOfProposals(
  article: ArticleText,
  shapes: readonly ProposalShape[],
  alone: Float64Array,
  tokens: TokenReading,
): Uint8Array {
  const said = sumsOf(tokens, ROLE.content);
  const rows = new Uint8Array(PROPOSAL_TRAITS * shapes.length);
  shapes.forEach((shape, at) => {
    const row = rows.subarray(PROPOSAL_TRAITS * at, PROPOSAL_TRAITS * (at + 1));
    ownTraits(article, shape, row);
    tokenTraits(shape, tokens, said, row);
    row[TRAIT.alone] = byOdds(alone[at]!);
    rivalTraits(shapes, at, alone, row);
  });
  return rows;
}
