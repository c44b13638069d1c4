import type { Article } from '../model/Article';
import type { SavedPage } from '../model/SavedPage';
import { sentenceKeys } from './sentenceKeys';

/** How much of a page stands word for word in another that is saved. */
export interface CopyShare {
  readonly page: SavedPage;
  /** Sentences of this page that stand there, and all that are long enough to tell. */
  readonly copied: number;
  readonly sentences: number;
}

/** Fewer sentences in common are a shared quotation or a phrase. */
const FEWEST_COPIED = 3;

/** The saved pages that share sentences with a page, credited or not, most shared first; the page itself is left out. @param id its key */
export function copyShares(article: Article, id: string, saved: readonly SavedPage[]): CopyShare[] {
  const own = new Set(sentenceKeys(article).map(({ key }) => key));
  return saved
    .filter((page) => page.id !== id)
    .map((page): CopyShare => {
      const there = new Set(sentenceKeys(page.article).map(({ key }) => key));
      return { page, copied: [...own].filter((key) => there.has(key)).length, sentences: own.size };
    })
    .filter(({ copied }) => copied >= FEWEST_COPIED)
    .sort((a, b) => b.copied - a.copied);
}
