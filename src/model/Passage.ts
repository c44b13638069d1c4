import type { Span } from './Span';

/**
 * A span with the block it lies in and its own words.
 * Always holds: `article.blocks[block].text.slice(start, end) === text`.
 */
export interface Passage extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly text: string;
}
