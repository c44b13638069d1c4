import type { Article } from '../model/Article';
import type { ChosenText } from './chooseBlocks';
import type { JsonLdArticle } from './readJsonLd';
import type { ArticlePart } from './splitArticles';

/** An article as it was found on a page, before what the page says about it is put together (`describeArticle`). */
export interface FoundArticle {
  readonly document: Document;
  /** The page's. */
  readonly url: string;
  readonly part: ArticlePart;
  /** What the page's `meta` elements say of it. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLdArticle | null;
  /** The page's own names for it, the surest first. */
  readonly titles: readonly string[];
  readonly kind: Article['kind'];
  readonly chosen: ChosenText;
  readonly language: string | null;
}
