import type { ArticleMetadata } from '../model/Article';
import type { Statement } from '../model/Statement';

/** A statement with the page it stands on: what every format writes. */
export interface SaidOnPage {
  readonly page: ArticleMetadata;
  readonly statement: Statement;
}
