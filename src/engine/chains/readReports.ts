import type { Sentence } from '../media/Sentence';
import type { Credit } from './Credit';

/** So many blocks after it was named a medium's report is over. */
const REACH = 2;

/**
 * For every sentence the media whose report is under way there: those it names itself, or the ones named last and not long ago.
 * Where a sentence names only some of the media of the report before ("According to Interfax" after "RIA said, citing Interfax") the report goes on.
 * What people told a medium is no report.
 * @param partOf number of subheads before a block
 */
export function readReports(
  sentences: readonly Sentence[],
  creditsOf: (sentence: number) => readonly Credit[],
  partOf: (block: number) => number,
): (readonly Credit[])[] {
  let open: readonly Credit[] = [];
  let block = 0;
  return sentences.map((sentence) => {
    if (partOf(sentence.block) !== partOf(block) || sentence.block - block > REACH) open = [];
    const named = creditsOf(sentence.index).filter((c) => c.relation !== 'told' && !c.medium.own);
    if (named.length) {
      const goesOn = named.every((c) => open.some((o) => o.medium.key === c.medium.key));
      if (!goesOn) open = named;
      block = sentence.block;
    }
    return open;
  });
}
