import { BLOCK_ROLE, QUOTE } from './Layout';
import type { Text } from './Text';

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 2;
const MAX_BEFORE = 160;
const MAX_AFTER = 200;
const MAX_BLOCKS_AFTER = 4;

/** Whether block `next` goes on with what a cue in the last sentence of the block before it introduces. */
function continues(text: Text, next: number, step: number): boolean {
  const { tokens, layout } = text;
  if (next >= layout.blockRole.length) return false;
  const at = tokens.blockStart[next]!;
  if (at >= tokens.count) return false;
  return layout.blockRole[next] === BLOCK_ROLE.goesOn || (step === 0 && layout.quote[at] === QUOTE.open);
}

/**
 * Where source and content of the cue at `anchor` are looked for: its block, two sentences to each side (99.5 % of
 * PolNeAR's contents), the rest of a quotation, and the paragraphs after it while one runs on or is introduced.
 */
export function windowAround(text: Text, anchor: number): TokenSpan {
  const { tokens, layout } = text;
  const block = tokens.block[anchor]!;
  const s = layout.sentence[anchor]!;
  const firstSentence = Math.max(0, s - SENTENCES_BEFORE);
  const from = Math.max(tokens.blockStart[block]!, layout.sentenceStart[firstSentence]!, anchor - MAX_BEFORE);
  const lastSentence = Math.min(layout.sentenceStart.length - 1, s + 1 + SENTENCES_AFTER);
  const blockEnd = tokens.blockStart[block + 1]!;
  let to = Math.min(blockEnd, layout.sentenceStart[lastSentence]!, anchor + MAX_AFTER);
  const open = to < blockEnd && layout.quotation[to] === layout.quotation[to - 1] ? layout.quotation[to]! : -1;
  if (open >= 0) to = Math.min(blockEnd, layout.quotationEnd[open]!, anchor + MAX_AFTER);
  if (to === blockEnd && layout.sentence[anchor] === layout.sentence[blockEnd - 1]) {
    for (let step = 0; step < MAX_BLOCKS_AFTER && continues(text, block + 1 + step, step); step++) {
      to = Math.min(tokens.blockStart[block + 2 + step]!, anchor + 2 * MAX_AFTER);
    }
  }
  return { from, to };
}
