import { splitSentences } from '../text/splitSentences';
import type { Stretch } from './Stretch';
import type { Wording } from './Wording';

/** Between the parts of a quotation that its cue cut in two; it has three signs at least. */
const NEXT_QUOTATION = /[”"’](?: …)? [“"‘]/;
const SIGNS = 3;

/** Per word whether a sentence, or the next part of a quotation, begins with it. */
function sentenceStarts({ text, words }: Wording, length: number): Uint8Array {
  const begins = new Uint8Array(length + 1);
  begins[0] = 1;
  begins[length] = 1;
  const starts = splitSentences(text).map((sentence) => sentence.start);
  let sentence = 0;
  for (let i = 1; i < length; i++) {
    while (sentence < starts.length && starts[sentence]! < words.ends[i - 1]!) sentence++;
    if ((starts[sentence] ?? text.length) <= words.starts[i]!) begins[i] = 1;
    else if (
      words.starts[i]! - words.ends[i - 1]! >= SIGNS &&
      NEXT_QUOTATION.test(text.slice(words.ends[i - 1]!, words.starts[i]!))
    )
      begins[i] = 1;
  }
  return begins;
}

/** The stretch of words widened to whole sentences. `length`: how many words of the wording are looked at. */
export function widenToSentences(wording: Wording, stretch: Stretch, length: number): Stretch {
  if (stretch.from === 0 && stretch.to === length) return stretch;
  const begins = sentenceStarts(wording, length);
  let { from, to } = stretch;
  while (begins[from] === 0) from--;
  while (begins[to] === 0) to++;
  return { from, to };
}
