import type { FoundArticle } from '../page/FoundArticle';

/** A page that the engine is not asked about. */
export type LeftAlone = FoundArticle & { readonly kind: 'not-article' | 'other-language' };

/** Whether a page needs no engine to be told for what it is. */
export function isLeftAlone(found: FoundArticle): found is LeftAlone {
  return found.kind === 'not-article' || found.kind === 'other-language';
}
