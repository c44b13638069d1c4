import type { Block } from '../../model/Block';
import type { Sentence } from '../media/Sentence';
import type { Credit } from './Credit';

/**
 * The media that extracts set apart by the page are taken from, by block: after a line that names one and ends with a colon
 * ("Others joined in (via the Ledger):"), up to where the extract ends.
 */
export function readExtracts(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  creditsOf: (sentence: number) => readonly Credit[],
): Map<number, Credit> {
  const last = new Map(sentences.map((s) => [s.block, s.index]));
  const found = new Map<number, Credit>();
  let open: Credit | null = null;
  blocks.forEach((block, b) => {
    if (block.kind === 'blockquote') {
      if (open) found.set(b, open);
    } else if (block.kind !== 'subhead') {
      const credits = creditsOf(last.get(b) ?? -1).filter((c) => c.relation !== 'told' && !c.medium.own);
      open = /:["”’)]?$/u.test(block.text) ? (credits.at(-1) ?? null) : null;
    }
  });
  return found;
}
