import type { Report } from '../model/Report';
import type { ArticleReading } from '../page/ArticleReading';
import type { FoundArticle } from '../page/FoundArticle';
import type { TextGround } from '../page/TextGround';

/** One article of the page and what it says. */
export interface Shown {
  readonly report: Report;
  readonly reading: ArticleReading;
}

/** What this extension shows on the page: highlights and cards. */
export interface Drawn {
  /**
   * Shows the page's articles, as they stand now, in place of those before; a card that is open stays where its statement is
   * still there.
   */
  show(articles: readonly Shown[]): void;
  /** Takes back, before the next frame is painted, every highlight that no longer stands on its own words. */
  check(): void;
  /** Looks at the page's colours again. */
  refresh(): void;
  /** Scrolls to a statement of a report, marked or not, and opens its card; false where it is not to be found. */
  reveal(report: Report, id: string): boolean;
  /** Goes to the statement after or before the one the reader is at and opens its card; false where there is none. */
  step(direction: 1 | -1): boolean;
  /** The report whose card is open, or null. */
  readonly opened: Report | null;
  /** The statement of a report whose card is open, else the first of its in sight, or null. */
  place(report: Report): string | null;
  stop(): void;
}

/**
 * Begins drawing on the page. `isAlive` tells whether the extension is still there and ends everything where it is not;
 * `onPlace` is called with the statement whose card has opened.
 */
export type StartDrawing = (isAlive: () => boolean, onPlace: (statement: string) => void) => Promise<Drawn>;

/** The articles of a page, its own first, and where on the page their text stands. */
export interface Described {
  readonly readings: readonly [ArticleReading, ...ArticleReading[]];
  readonly ground: TextGround;
}

/** What `drawing.js` brings to a page that is an article. */
export interface ForArticles {
  /**
   * What the page says about the articles that were found on it.
   * @param before the readings of the look before this one.
   */
  readonly describe: (
    found: readonly [FoundArticle, ...FoundArticle[]],
    before: readonly ArticleReading[],
  ) => Described;
  readonly startDrawing: StartDrawing;
}

/** The instance at work on this page. */
export interface Instance {
  isAlive(): boolean;
  stop(): void;
}

/**
 * The global object of this extension's own world on the page; the page cannot see it. The one place where the two
 * content scripts meet: `content.js` finds articles, `drawing.js` is added to pages that have one.
 */
export type World = typeof globalThis & { accordingTo?: Instance; accordingToDrawing?: ForArticles };
