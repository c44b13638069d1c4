import type { IndexFile } from '../../../model/IndexFile';
import type { OpenIndex } from '../OpenIndex';

/** The articles of an index one by one, in the order of the index, but for those that are hidden: what `packArticles` took. */
export function* unpack(index: OpenIndex): Generator<IndexFile> {
  let claim = 0;
  for (let article = 0; article < index.articleCount; article++) {
    const count = index.claimsOfArticle(article);
    const first = claim;
    claim += count;
    if (index.isHidden(article)) continue;
    yield withOwnEntities(
      index,
      article,
      Array.from({ length: count }, (_, i) => index.claim(first + i)),
    );
  }
}

function withOwnEntities(index: OpenIndex, article: number, claims: IndexFile['claims']): IndexFile {
  const used = [...new Set(claims.flatMap(({ entities }) => entities))].sort((a, b) => a - b);
  const placeOf = new Map(used.map((entity, place) => [entity, place]));
  return {
    format: 'according-to-index',
    version: 1,
    articles: [index.article(article)],
    entities: used.map((entity) => index.entity(entity)),
    claims: claims.map((claim) => ({
      ...claim,
      article: 0,
      entities: claim.entities.map((entity) => placeOf.get(entity)!),
    })),
  };
}
