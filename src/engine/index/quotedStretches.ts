import type { Stretch } from './Stretch';
import type { Wording } from './Wording';

/** Opened and closed within one text; straight marks pair in turn. Bounded, as a stray mark must not take in the rest. */
const QUOTED = /[“"«][^“”"«»]{10,2000}[”"»]/g;

/** The stretches of words in double quotation marks: what was taken over word by word, if the page is to be believed. */
export function quotedStretches({ text, words }: Wording): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: printed } of text.matchAll(QUOTED)) {
    while (from < words.starts.length && words.starts[from]! < index) from++;
    let to = from;
    while (to < words.starts.length && words.ends[to]! <= index + printed.length) to++;
    if (to > from) stretches.push({ from, to });
  }
  return stretches;
}
