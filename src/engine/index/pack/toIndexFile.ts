import type { IndexFile } from '../../../model/IndexFile';
import type { OpenIndex } from '../OpenIndex';

/** A whole index as plain data, for files that people read and exchange. */
export function toIndexFile(index: OpenIndex): IndexFile {
  return {
    format: 'according-to-index',
    version: 1,
    articles: Array.from({ length: index.articleCount }, (_, article) => index.article(article)),
    entities: Array.from({ length: index.entityCount }, (_, entity) => index.entity(entity)),
    claims: Array.from({ length: index.claimCount }, (_, claim) => index.claim(claim)),
  };
}
