import type { Candidate } from './Candidate';
import type { Text } from './Text';
import type { TokenSpan } from './windowAround';
import { TAG } from './wordTags';

/** A topic that a headline tells before its colon has so many tokens at most: "Marl/Fenton". */
const MOST_OF_TOPIC = 4;

const IN_TOPIC: ReadonlySet<number> = new Set([
  TAG.name,
  TAG.capitals,
  TAG.number,
  TAG.time,
  TAG.comma,
  TAG.stop,
  TAG.sign,
]);

/** The token behind the topic in names and its colon that opens `span`, or its first where none does: "Ports: | thousands fled". */
function topicEnd({ tokens: { tag } }: Text, { from, to }: TokenSpan): number {
  if (tag[from] !== TAG.capitals && tag[from] !== TAG.name) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + MOST_OF_TOPIC + 1); i++) {
    if (tag[i] === TAG.colon) return tag[i + 1] !== TAG.comma && tag[i + 1] !== TAG.stop ? i + 1 : from;
    if (!IN_TOPIC.has(tag[i]!)) return from;
  }
  return from;
}

/** "FENTON — | Thousands fled, officials said": the dateline or the topic that opens a block is no part of what was said. */
export function withoutDateline(text: Text, candidate: Candidate): Candidate {
  const { source, content } = candidate;
  const [first, ...rest] = content;
  if (!first || !source || source.from < first.from) return candidate;
  const { block, blockStart } = text.tokens;
  if (blockStart[block[first.from]!] !== first.from) return candidate;
  const behind = text.layout.behindDateline[block[first.from]!]!;
  const from = behind > first.from ? behind : topicEnd(text, first);
  return from === first.from || from >= first.to
    ? candidate
    : { ...candidate, content: [{ from, to: first.to }, ...rest] };
}
