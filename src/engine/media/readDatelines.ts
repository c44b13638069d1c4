import type { Block } from '../../model/Block';
import type { MediaFinder } from './MediaFinder';
import { type Dateline, readDateline } from './readDateline';
import type { Sentence } from './Sentence';

/** The datelines of all blocks but headlines, by index of the block. @param inBlock the sentences of every block */
export function readDatelines(
  blocks: readonly Block[],
  inBlock: readonly (readonly Sentence[])[],
  media: MediaFinder,
): ReadonlyMap<number, Dateline> {
  const datelines = new Map<number, Dateline>();
  blocks.forEach(({ kind, text }, b) => {
    const dateline = kind === 'headline' ? null : readDateline(text, b, inBlock[b]!, media);
    if (dateline) datelines.set(b, dateline);
  });
  return datelines;
}
