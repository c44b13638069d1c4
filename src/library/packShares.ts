import type { ClaimArticle } from '../model/Claim';
import type { Report } from '../model/Report';

/** How many of a page's statements stand in the same words in an article of a pack. */
export interface PackShare {
  readonly article: ClaimArticle;
  readonly copied: number;
  /** All of the page, those that nobody is credited for too. */
  readonly statements: number;
}

/** Fewer are a shared quotation or a phrase. */
const FEWEST_COPIED = 3;

/**
 * The articles of packs that share statements with a page, most shared first. A pack holds what is said in an article and no more of its
 * text, so statements are counted, not sentences.
 */
export function packShares({ statements, claims }: Pick<Report, 'statements' | 'claims'>): PackShare[] {
  const byArticle = new Map<string, { article: ClaimArticle; copied: Set<string> }>();
  for (const { id, matches } of statements) {
    for (const { claim, kind, sameArticle } of matches) {
      const known = claims[claim];
      if (known?.origin !== 'pack' || kind !== 'same-words' || sameArticle) continue;
      const share = byArticle.get(known.article.id) ?? { article: known.article, copied: new Set() };
      share.copied.add(id);
      byArticle.set(known.article.id, share);
    }
  }
  return [...byArticle.values()]
    .map(({ article, copied }): PackShare => ({ article, copied: copied.size, statements: statements.length }))
    .filter(({ copied }) => copied >= FEWEST_COPIED)
    .sort((a, b) => b.copied - a.copied);
}
