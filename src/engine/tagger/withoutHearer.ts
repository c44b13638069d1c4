import { hashWord } from '../features/hashWord';
import { VERBS_OF_TELLING } from '../lexicon/verbsOfTelling';
import type { Candidate } from './Candidate';
import { QUOTE } from './Layout';
import type { Text } from './Text';
import { TAG } from './wordTags';

const TELLING: ReadonlySet<number> = new Set(VERBS_OF_TELLING.map(hashWord));
/** So many words of the hearer's name or description may have been taken for content. */
const MOST = 4;

const IN_NOUN: ReadonlySet<number> = new Set([
  TAG.lower,
  TAG.name,
  TAG.capitals,
  TAG.number,
  TAG.role,
  TAG.title,
  TAG.es,
]);
/** What begins a clause's subject, so that what stands before it is no part of it. */
const BEGINS: ReadonlySet<number> = new Set([TAG.determiner, TAG.possessive, TAG.subject, TAG.it, TAG.that]);

/** "told ITV | News the roof fell in": what is left of the hearer goes from the content. */
export function withoutHearer(text: Text, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const at = content.findIndex(({ from }) => from >= cue.to);
  const span = content[at];
  if (!span || text.layout.quote[span.from] !== QUOTE.outside) return candidate;
  const { word, tag } = text.tokens;
  let verb = cue.to - 1;
  while (verb >= cue.from && !TELLING.has(word[verb]!)) verb--;
  if (verb < cue.from || span.from - verb > MOST + 1) return candidate;
  for (let i = verb + 1; i < span.from; i++) if (!IN_NOUN.has(tag[i]!) && !BEGINS.has(tag[i]!)) return candidate;
  let from = span.from;
  while (from < span.to && from - span.from < MOST && IN_NOUN.has(tag[from]!)) from++;
  if (from === span.from || from + 1 >= span.to || !BEGINS.has(tag[from]!)) return candidate;
  return { ...candidate, content: content.with(at, { from, to: span.to }) };
}
