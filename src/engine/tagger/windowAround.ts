import { BLOCK_ROLE, QUOTE } from './Layout';
import type { Text } from './Text';

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

const MAX_SENTENCES = 2;
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

/** Start of the cue's sentence or of those before it that are quoted. */
function sentencesBefore(text: Text, anchor: number): number {
  const { sentence, sentenceStart, quoted } = text.layout;
  let s = sentence[anchor]!;
  for (let n = 0; n < MAX_SENTENCES && s > 0 && quoted[s - 1]; n++) s--;
  return sentenceStart[s]!;
}

/** End of the cue's sentence or of those after it that are quoted. */
function sentencesAfter(text: Text, anchor: number): number {
  const { sentence, sentenceStart, quoted } = text.layout;
  let s = sentence[anchor]!;
  for (let n = 0; n < MAX_SENTENCES && s + 2 < sentenceStart.length && quoted[s + 1]; n++) s++;
  return sentenceStart[s + 1]!;
}

/**
 * Where source and content of the cue at `anchor` are looked for: its sentence, up to two quoted ones to each side, the
 * rest of a quotation, and the paragraphs after it while one runs on or is introduced.
 */
export function windowAround(text: Text, anchor: number): TokenSpan {
  const { tokens, layout } = text;
  const block = tokens.block[anchor]!;
  const blockEnd = tokens.blockStart[block + 1]!;
  const from = Math.max(tokens.blockStart[block]!, sentencesBefore(text, anchor), anchor - MAX_BEFORE);
  let to = Math.min(blockEnd, sentencesAfter(text, anchor), anchor + MAX_AFTER);
  const open = to < blockEnd && layout.quotation[to] === layout.quotation[to - 1] ? layout.quotation[to]! : -1;
  if (open >= 0) to = Math.min(blockEnd, layout.quotationEnd[open]!, anchor + MAX_AFTER);
  if (to === blockEnd && layout.sentence[anchor] === layout.sentence[blockEnd - 1]) {
    for (let step = 0; step < MAX_BLOCKS_AFTER && continues(text, block + 1 + step, step); step++) {
      to = Math.min(tokens.blockStart[block + 2 + step]!, anchor + 2 * MAX_AFTER);
    }
  }
  return { from, to };
}
