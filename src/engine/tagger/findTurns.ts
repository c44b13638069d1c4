import type { Candidate } from './Candidate';
import { certainCandidate } from './certainCandidate';
import { QUOTE } from './Layout';
import type { Text } from './Text';
import type { TokenSpan } from './windowAround';
import { SHAPE } from './wordShapes';
import { TAG } from './wordTags';

/** A label has at most so many tokens: "SEN. ADA NOVAK". */
const MAX_LABEL = 6;
/** Turns that make a transcript; fewer are chance ("UPDATE: …"). */
const MIN_TURNS = 3;

interface Turn {
  readonly label: TokenSpan;
  readonly colon: number;
  readonly content: TokenSpan;
}

/** The block as somebody's turn in a printed dialogue ("NOVAK: We sail."), a quotation mark before it or not; or null. */
function turnOf({ tokens, layout }: Text, block: number): Turn | null {
  const { tag, shape, blockStart } = tokens;
  const to = blockStart[block + 1]!;
  let from = blockStart[block]!;
  if (from < to && layout.quote[from] === QUOTE.open) from++;
  let i = from;
  const isCapital = (at: number): boolean => shape[at] === SHAPE.capitals || shape[at] === SHAPE.initial;
  while (i < to && i - from < MAX_LABEL && (isCapital(i) || (i > from && tag[i] === TAG.stop))) i++;
  // One letter is "Q" or "A": whose words those are is not printed here.
  if (i === from || shape[i] !== SHAPE.colon || i + 1 >= to || (i === from + 1 && shape[from] === SHAPE.initial)) {
    return null;
  }
  return { label: { from, to: i }, colon: i, content: { from: i + 1, to } };
}

/** Whether one of the labels comes back: a dialogue, no list of headings. */
function hasRecurringLabel({ tokens }: Text, turns: readonly Turn[]): boolean {
  const last = turns.map(({ label }) => tokens.word[label.to - 1]!);
  return new Set(last).size < last.length;
}

/** The turns of a transcript, whose speakers are printed in capitals before a colon; PolNeAR marks the colon as cue. */
export function findTurns(text: Text): Candidate[] {
  const turns: Turn[] = [];
  for (let block = 0; block + 1 < text.tokens.blockStart.length; block++) {
    const turn = turnOf(text, block);
    if (turn) turns.push(turn);
  }
  if (turns.length < MIN_TURNS || !hasRecurringLabel(text, turns)) return [];
  return turns.map(({ label, colon, content }) => certainCandidate(colon, label, content));
}
