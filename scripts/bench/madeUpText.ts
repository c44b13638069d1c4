import { madeUpWriter } from './madeUpWriter';
import { seededRandom } from './seededRandom';

/** A made-up article of about so many words, with quotations and their speakers, paragraphs parted by empty lines. */
export function madeUpText(words: number, seed: number): string {
  const { paragraph } = madeUpWriter(seededRandom(seed));
  const paragraphs: string[] = ['Harbour of Norda reopens after the long winter'];
  for (let count = 0; count < words; ) {
    const next = paragraph();
    paragraphs.push(next);
    count += next.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
