import type { Attribution } from '../../model/Attribution';
import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import type { Candidate } from './Candidate';
import type { Tokens } from './Tokens';
import type { TokenSpan } from './windowAround';

/** The passages of a stretch of tokens, one for each block it touches. */
function passages(blocks: readonly Block[], tokens: Tokens, { from, to }: TokenSpan): Passage[] {
  const out: Passage[] = [];
  for (let i = from; i < to; ) {
    const block = tokens.block[i]!;
    const end = Math.min(to, tokens.blockStart[block + 1]!);
    const start = tokens.start[i]!;
    const stop = tokens.end[end - 1]!;
    out.push({ block, start, end: stop, text: blocks[block]!.text.slice(start, stop) });
    i = end;
  }
  return out;
}

/** An accepted candidate in the terms of the model: passages of the blocks. */
export function toAttribution(
  blocks: readonly Block[],
  tokens: Tokens,
  candidate: Candidate,
  confidence: number,
): Attribution {
  return {
    source: candidate.source ? passages(blocks, tokens, candidate.source) : [],
    cue: passages(blocks, tokens, candidate.cue),
    content: candidate.content.flatMap((span) => passages(blocks, tokens, span)),
    confidence,
  };
}
