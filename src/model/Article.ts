import type { Block } from './Block';

/** `partial`: a paywall or a teaser cut the text off; what is here is analysed and the reader is told. */
export type PageKind = 'article' | 'not-article' | 'other-language' | 'nothing-attributed';

/** What the page says about itself. Every field is hostile input: plain text of bounded length, never markup. */
export interface ArticleMetadata {
  readonly url: string;
  readonly title: string;
  /** The outlet's name as the page gives it ("The Hill"), or null. */
  readonly outlet: string | null;
  /** Other names this outlet goes by on its own pages: host ("thehill.com"), site name, publisher, programme. */
  readonly ownNames: readonly string[];
  /** Date of publication, ISO 8601 date or date-time as the page states it, or null. */
  readonly published: string | null;
  /** The byline as printed ("By Ada Novak, Norda Wire"), or null. */
  readonly byline: string | null;
  /** Authors named in metadata only (JSON-LD, meta), as printed. */
  readonly authors: readonly string[];
  /** Credit lines outside the running text: sign-offs, copyright lines, "Source: …". */
  readonly creditLines: readonly string[];
  /** Captions and photo credits, kept apart from the text. */
  readonly captions: readonly string[];
  /** BCP 47 tag as the page declares it or as its words show, or null. */
  readonly language: string | null;
  readonly partial: boolean;
}

/** What the content script reads from a page and the engine analyses. */
export interface Article extends ArticleMetadata {
  /** `unsure`: it does not say it is news and may be none; what its text attributes to whom decides. */
  readonly kind: 'article' | 'unsure' | 'not-article' | 'other-language';
  /** In reading order; the headline first where there is one. Empty unless `kind` is `article` or `unsure`. */
  readonly blocks: readonly Block[];
}
