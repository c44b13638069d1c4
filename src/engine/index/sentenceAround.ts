import type { Wording } from './compareWordings';

/** A sentence ends between two words where the printed text between them holds one of these. */
const SENTENCE_END = /[.!?…](?=["'”’)\]\s]|$)/;

function endsBefore(wording: Wording, index: number): boolean {
  const from = wording.words.ends[index - 1] ?? 0;
  const to = wording.words.starts[index] ?? wording.text.length;
  return SENTENCE_END.test(wording.text.slice(from, Math.min(to, from + 8)));
}

/** The stretch of words widened to whole sentences. `length`: how many words of the wording are looked at. */
export function sentenceAround(
  wording: Wording,
  stretch: { readonly from: number; readonly to: number },
  length: number,
): { from: number; to: number } {
  let { from, to } = stretch;
  while (from > 0 && !endsBefore(wording, from)) from--;
  while (to < length && !endsBefore(wording, to)) to++;
  return { from, to };
}
