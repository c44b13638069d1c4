import type { Article } from '../model/Article';

/** A page that the engine is not asked about. */
export type LeftAlone = Article & { readonly kind: 'not-article' | 'other-language' };

/** Whether a page needs no engine to be told for what it is. */
export function isLeftAlone(article: Article): article is LeftAlone {
  return article.kind === 'not-article' || article.kind === 'other-language';
}
