import type { Article } from '../model/Article';
import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';

/** A statement that is drawn on the page, with the live ranges of its content. */
export interface MarkedStatement {
  readonly statement: Statement;
  /** The report it is of. */
  readonly report: Report;
  /** The article as it was read. */
  readonly article: Article;
  /** In reading order, at least one. */
  readonly ranges: readonly Range[];
  /** What the ranges held when they were made, one for each. */
  readonly words: readonly string[];
  /** The index knows it from elsewhere. */
  readonly known: boolean;
}
