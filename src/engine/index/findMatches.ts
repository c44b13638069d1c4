import type { Article } from '../../model/Article';
import type { Statement } from '../../model/Statement';
import type { FoundMatches } from './FoundMatches';
import { findInIndex } from './findInIndex';
import type { IndexSource } from './IndexSource';
import { joinFound } from './joinFound';
import { readBlocks } from './readBlocks';
import type { Wording } from './Wording';

/**
 * What all indexes together know of a page: per statement (attributed or not) the claims in the same or altered words, by the same
 * speaker on the same subject, about the same entities; and the entities they know, wherever the page names them. A claim that is in
 * several indexes is given once, from the first of them. Of claims that were taken from this very article only the wordings are
 * reported, marked as such.
 *
 * @param blocks the words of the article's blocks (`readBlocks`), where they are read already
 */
export function findMatches(
  article: Article,
  statements: readonly Pick<Statement, 'content' | 'speaker'>[],
  sources: readonly IndexSource[],
  blocks: readonly Wording[] = readBlocks(article.blocks),
): FoundMatches {
  return joinFound(
    sources.map((source) => findInIndex(article, blocks, statements, source)),
    statements.length,
  );
}
