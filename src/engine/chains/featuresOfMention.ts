import { feature2, feature3 } from '../features/hashFeature';
import { hashWord } from '../features/hashWord';
import { MEDIA_HEADS, MEDIA_NOUNS } from '../lexicon/mediaWords';
import type { Token } from '../text/splitTokens';
import type { Hand, HandMention } from './Hand';

/** Words looked at to each side of a name, each by its place. */
const NEAR = 5;
/** Words looked at to each side, wherever they stand. */
const AROUND = 10;
/** The most features that one mention has. */
export const MENTION_FEATURES = 2 * NEAR + 2 * AROUND + 24;

const NOTHING = 0;
/** Stand for what lies before and behind the sentence. */
const BEFORE_SENTENCE = 1;
const BEHIND_SENTENCE = 2;

/** Hashes of the words to one side of a name, the nearest first; `AROUND` of them, each read once for all features. */
function wordsBeside(tokens: readonly Token[], from: number, step: 1 | -1): Int32Array {
  const words = new Int32Array(AROUND);
  for (let k = 0, at = from; k < AROUND; k++, at += step)
    words[k] = at < 0 ? BEFORE_SENTENCE : at >= tokens.length ? BEHIND_SENTENCE : hashWord(tokens[at]!.lower);
  return words;
}
const bucket = (n: number): number => (n < 4 ? n : n < 8 ? 4 : n < 16 ? 5 : 6);

/** What kind of name it is, as far as lists and the form of the name tell. */
function kindOf({ agency, isMedium, kind, generic, own }: Hand, { medium }: HandMention): number {
  if (own) return 1;
  if (agency) return medium && !medium.sure ? 2 : 3;
  if (generic) return 4;
  if (isMedium) return 5;
  return kind === 'person' ? 6 : 7;
}

/** Its form: all capitals, with a dot, ends in a word for media, one word or more. */
function shapeOf(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]!;
  const first = tokens[from]!;
  const shout = first.text.length > 1 && first.text === first.text.toUpperCase() ? 1 : 0;
  const dotted = last.text.includes('.') ? 2 : 0;
  const head = MEDIA_HEADS.has(last.lower) || MEDIA_NOUNS.has(last.lower) ? 4 : 0;
  return shout + dotted + head + 8 * Math.min(3, to - from);
}

/**
 * Writes the hashed features of a mention to `out` and returns how many: the words around it, the sort and form of the name, where it stands.
 * Never the name itself, so that nothing is learned about a name.
 * @param blocks how many the article has
 */
export function featuresOfMention(hand: Hand, mention: HandMention, blocks: number, out: Int32Array): number {
  const { tokens, block, quotes, kind: blockKind, start } = mention.sentence;
  const { from, to } = mention;
  const kind = kindOf(hand, mention);
  let n = 0;
  const add = (template: number, a: number, b = NOTHING): void => {
    out[n++] = feature3(template, a, b, 0);
  };
  const left = wordsBeside(tokens, from - 1, -1);
  const right = wordsBeside(tokens, to, 1);
  for (let k = 1; k <= NEAR; k++) {
    add(k, left[k - 1]!);
    add(10 + k, right[k - 1]!);
  }
  for (let k = 1; k <= AROUND; k++) {
    out[n++] = from - k >= 0 ? feature2(30, left[k - 1]!, 0) : 0;
    out[n++] = to + k - 1 < tokens.length ? feature2(31, right[k - 1]!, 0) : 0;
  }
  const before = left[0]!;
  const behind = right[0]!;
  add(40, left[1]!, before);
  add(41, behind, right[1]!);
  add(42, before, behind);
  add(43, kind, before);
  add(44, kind, behind);
  const shape = shapeOf(tokens, from, to);
  add(45, kind, shape);
  add(46, shape, before);
  add(47, shape, behind);
  const relation = mention.credit ? hashWord(mention.credit.relation) : 0;
  const side = mention.credit && mention.credit.at > from ? 1 : 0;
  add(48, relation, side);
  add(49, relation, kind);
  add(50, mention.quoted ? 1 : 0, kind);
  add(51, bucket(tokens.length), bucket(block));
  add(52, bucket(blocks - 1 - block), bucket(tokens.length));
  add(53, start === 0 ? 1 : 0, bucket(from));
  add(54, hashWord(blockKind), kind);
  add(55, kind, hashWord(tokens[to - 1]!.lower.slice(-3)));
  add(56, from === 0 ? 1 : 0, kind);
  add(57, quotes.length > 0 ? 1 : 0, relation);
  out[n++] = feature3(58, left[2]!, left[1]!, before);
  out[n++] = feature3(59, behind, right[1]!, right[2]!);
  add(60, hashWord(tokens[0]!.lower), start === 0 ? bucket(tokens.length) : 99);
  add(61, kind, bucket(hand.mentions.length));
  while (n < MENTION_FEATURES) out[n++] = 0;
  return n;
}
