import type { Candidate } from './Candidate';
import type { Text } from './Text';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

/** A dateline has at most so many tokens: "FENTON, Marl, Jan. 5 (Reuters) –". */
const MOST = 14;

const IN_DATELINE: ReadonlySet<number> = new Set([
  TAG.name,
  TAG.capitals,
  TAG.number,
  TAG.time,
  TAG.comma,
  TAG.stop,
  TAG.sign,
]);

/** The token behind the dateline that opens at `from`, or `from` where none does. A colon closes one of names alone ("Fenton/Marl: …"). */
function datelineEnd({ tokens: { tag, shape } }: Text, from: number, to: number): number {
  if (tag[from] !== TAG.capitals && tag[from] !== TAG.name && shape[from] !== SHAPE.openBracket) return from;
  const opensInCapitals = tag[from] === TAG.capitals || shape[from] === SHAPE.openBracket;
  for (let i = from + 1; i < Math.min(to - 1, from + MOST); i++) {
    const begins = tag[i + 1] !== TAG.comma && tag[i + 1] !== TAG.stop;
    if (tag[i] === TAG.dash) return opensInCapitals && begins ? i + 1 : from;
    if (tag[i] === TAG.colon) return i - from <= 4 && begins ? i + 1 : from;
    if (!IN_DATELINE.has(tag[i]!)) return from;
  }
  return from;
}

/** "FENTON — | Thousands fled, officials said": a dateline that opens the block is no part of what was said. */
export function withoutDateline(text: Text, candidate: Candidate): Candidate {
  const { source, content } = candidate;
  const [first, ...rest] = content;
  if (!first || !source || source.from < first.from) return candidate;
  if (text.tokens.blockStart[text.tokens.block[first.from]!] !== first.from) return candidate;
  const from = datelineEnd(text, first.from, first.to);
  return from === first.from ? candidate : { ...candidate, content: [{ from, to: first.to }, ...rest] };
}
