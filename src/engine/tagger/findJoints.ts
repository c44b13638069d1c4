import { hashWord } from '../features/hashWord';
import { PAST_AUXILIARIES, PRESENT_AUXILIARIES } from '../lexicon/verbTenses';
import type { Joints } from './Joints';
import type { Layout } from './Layout';
import type { Tokens } from './Tokens';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

/** A verb is looked for within so many tokens. */
const REACH = 8;

const KIND = { comma: 0, conjunction: 1, both: 2, sign: 3 } as const;
const TENSE = { none: 0, past: 1, present: 2, other: 3 } as const;

const PAST: ReadonlySet<number> = new Set(PAST_AUXILIARIES.map(hashWord));
const PRESENT: ReadonlySet<number> = new Set(PRESENT_AUXILIARIES.map(hashWord));

/** How a clause begins, by the tag of its first word; all others are 0. At most 15. */
const BEGINNING = new Uint8Array(64);
[
  [TAG.subject],
  [TAG.it],
  [TAG.determiner, TAG.possessive],
  [TAG.name, TAG.capitals, TAG.title, TAG.role],
  [TAG.wh, TAG.that],
  [TAG.subordinator, TAG.as],
  [TAG.ed, TAG.sayPast],
  [TAG.es, TAG.sayNow],
  [TAG.be, TAG.have, TAG.does, TAG.modal],
  [TAG.preposition, TAG.of, TAG.by],
  [TAG.to],
  [TAG.ing],
  [TAG.mark],
  [TAG.adverb, TAG.not],
  [TAG.number, TAG.time],
].forEach((tags, n) => {
  for (const tag of tags) BEGINNING[tag] = n + 1;
});

function kindOf({ tag, shape }: Tokens, i: number, end: number): number {
  if (tag[i] === TAG.conjunction) return KIND.conjunction;
  if (tag[i] === TAG.comma) return i + 1 < end && tag[i + 1] === TAG.conjunction ? KIND.both : KIND.comma;
  return tag[i] === TAG.dash || shape[i] === SHAPE.semicolon ? KIND.sign : -1;
}

/** The tense of the first verb from `from` on, as far as auxiliaries and endings tell. */
function tenseFrom({ word, tag }: Tokens, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (PAST.has(word[i]!) || tag[i] === TAG.sayPast || (tag[i] === TAG.ed && i > from)) return TENSE.past;
    if (PRESENT.has(word[i]!) || tag[i] === TAG.sayNow) return TENSE.present;
    if (tag[i] === TAG.es && i > from && tag[i - 1] !== TAG.determiner && tag[i - 1] !== TAG.preposition)
      return TENSE.other;
    if (i > from && (tag[i] === TAG.comma || tag[i] === TAG.dash || tag[i] === TAG.conjunction)) break;
  }
  return TENSE.none;
}

/** Finds the joints of a text; linear in its tokens. */
export function findJoints(
  tokens: Tokens,
  { sentence, sentenceStart }: Pick<Layout, 'sentence' | 'sentenceStart'>,
): Joints {
  const { count, tag } = tokens;
  const opens = new Uint8Array(count);
  const since = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const end = sentenceStart[sentence[i]! + 1]!;
    const starts = i === sentenceStart[sentence[i]!];
    const kind = starts ? -1 : kindOf(tokens, i, end);
    const isSecond = kind === KIND.conjunction && tag[i - 1] === TAG.comma;
    if (kind >= 0 && !isSecond) {
      const first = i + (kind === KIND.both ? 2 : 1);
      const beginning = first < end ? BEGINNING[tag[first]!]! : 0;
      opens[i] = Math.min(255, 1 + kind + 4 * (tenseFrom(tokens, first, end) + 4 * beginning));
    }
    since[i] = opens[i]! > 0 || starts ? opens[i]! : since[i - 1]!;
  }
  return { opens, since };
}
