import type { Article } from '../model/Article';
import type { Passage } from '../model/Passage';

/** An article together with the way back into the page it was read from. */
export interface ArticleReading {
  readonly article: Article;
  /** The live range of a stretch of one block's text; null where the page has since taken it away. */
  locate(passage: Pick<Passage, 'block' | 'start' | 'end'>): Range | null;
}
