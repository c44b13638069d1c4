import { hashWord } from '../features/hashWord';
import { VERBS_OF_STRESS } from '../lexicon/verbsOfStress';
import type { Candidate } from './Candidate';
import { QUOTE } from './Layout';
import type { Text } from './Text';
import type { TokenSpan } from './windowAround';
import { withoutDateline } from './withoutDateline';
import { withoutHearer } from './withoutHearer';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

/** Verbs whose object is what is said ("stressed the need", "affirmed readiness"): a noun after them is content. */
const OBJECT_VERBS: ReadonlySet<number> = new Set(VERBS_OF_STRESS.map(hashWord));
const FINITE: ReadonlySet<number> = new Set([
  TAG.be,
  TAG.have,
  TAG.does,
  TAG.modal,
  TAG.ed,
  TAG.es,
  TAG.sayPast,
  TAG.sayNow,
]);
/** What opens a setting ("at a news conference with …", "after talks"), not a statement. */
const OPENS_SETTING: ReadonlySet<number> = new Set([
  TAG.preposition,
  TAG.wh,
  TAG.as,
  TAG.subordinator,
  TAG.adverb,
  TAG.ing,
]);
/** A clause told before its source has at least so many words, and at most: every cue of a sentence may have one before it. */
const MIN_CLAUSE = 4;
const MOST_OF_CLAUSE = 250;

/** The source without the time that a live blog prints before the sentence ("14:05 The mayor"). */
function withoutTime(text: Text, source: TokenSpan): TokenSpan {
  const { blockStart, block, tag, shape } = text.tokens;
  const isTime = (i: number): boolean => tag[i] === TAG.number || shape[i] === SHAPE.colon;
  let from = blockStart[block[source.from]!]!;
  while (from < source.to && isTime(from)) from++;
  if (from <= source.from || from === source.to) return source;
  const next = shape[from]!;
  const begins = next === SHAPE.capital || next === SHAPE.capitals || next === SHAPE.initial || next === SHAPE.mixed;
  return begins ? { from, to: source.to } : source;
}

/** "has stressed readiness | to help": the noun goes from the cue to the content. */
function withObject(text: Text, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const [first, ...rest] = content;
  if (!first || first.from !== cue.to) return candidate;
  let verb = cue.to - 1;
  while (verb >= cue.from && !OBJECT_VERBS.has(text.tokens.word[verb]!)) verb--;
  if (verb < cue.from || verb === cue.to - 1) return candidate;
  const next = text.tokens.tag[verb + 1];
  if (next === TAG.to || next === TAG.preposition || next === TAG.that) return candidate;
  return {
    ...candidate,
    cue: { from: cue.from, to: verb + 1 },
    content: [{ from: verb + 1, to: first.to }, ...rest],
  };
}

/** The clause that a sentence tells before ", SOURCE CUE", or null. */
function clauseBefore(text: Text, source: TokenSpan): TokenSpan | null {
  const { tag } = text.tokens;
  const { quote, sentence, sentenceStart } = text.layout;
  const from = sentenceStart[sentence[source.from]!]!;
  const comma = source.from - 1;
  if (
    comma - from < MIN_CLAUSE ||
    comma - from > MOST_OF_CLAUSE ||
    tag[comma] !== TAG.comma ||
    OPENS_SETTING.has(tag[from]!)
  )
    return null;
  let finite = false;
  for (let i = from; i < comma; i++) {
    if (quote[i] !== QUOTE.outside) return null;
    if (FINITE.has(tag[i]!)) finite = true;
  }
  return finite ? { from, to: comma } : null;
}

/** Whether what follows the cue says where or with whom: it opens with a preposition, or follows a verb of saying and has no verb itself. */
function isSetting({ tokens: { tag } }: Text, cue: TokenSpan, { from, to }: TokenSpan): boolean {
  if (tag[from] === TAG.preposition) return true;
  const verb = tag[cue.to - 1];
  if (verb !== TAG.sayPast && verb !== TAG.sayNow) return false;
  for (let i = from; i < to; i++) if (FINITE.has(tag[i]!)) return false;
  return true;
}

/** "The port must close, Novak told reporters at talks with …": what was told stands before, what follows is the setting. */
function withClauseBefore(text: Text, candidate: Candidate): Candidate {
  const { cue, source, content } = candidate;
  const [first] = content;
  if (!first || !source || source.to !== cue.from || first.from < cue.to) return candidate;
  if (text.layout.quote[first.from] !== QUOTE.outside || !isSetting(text, cue, first)) return candidate;
  const clause = clauseBefore(text, source);
  return clause ? { ...candidate, content: [clause] } : candidate;
}

/** "The port must close, Novak told reporters at talks | with Hale": where all was told before, what goes on without a comma behind the cue is the setting. */
function withoutSetting(text: Text, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const told = content.filter(({ to }) => to <= cue.from);
  const [after, ...more] = content.slice(told.length);
  if (!after || more.length > 0 || told.length === 0) return candidate;
  const { tag } = text.tokens;
  if (text.layout.quote[after.from] !== QUOTE.outside || !isSetting(text, cue, after)) return candidate;
  for (let i = cue.to; i < after.from; i++) if (tag[i] === TAG.comma || tag[i] === TAG.stop) return candidate;
  return { ...candidate, content: told };
}

const MENDS = [withObject, withClauseBefore, withoutSetting, withoutHearer, withoutDateline];

/** Puts right what the corpora do not teach well enough: rules about English news, one after another. */
export function mendCandidate(text: Text, candidate: Candidate): Candidate {
  const { source } = candidate;
  const mended = source ? { ...candidate, source: withoutTime(text, source) } : candidate;
  return MENDS.reduce((so, mend) => mend(text, so), mended);
}
