import type { Article } from '../../src/model/Article';
import type { PageSource } from '../browsers/PageSource';

/** One page's article and what reading it cost, milliseconds. */
export interface PageReading {
  readonly article: Article;
  /** Of script in all, pauses not counted. */
  readonly workMs: number;
  /** The longest stretch without a pause. */
  readonly longestMs: number;
}

/** Whatever can hold a page's DOM, into which one page after the other is opened. */
export interface PageReader {
  read(page: PageSource): Promise<PageReading>;
  close(): Promise<void>;
}
