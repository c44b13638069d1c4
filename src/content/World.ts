import type { Report } from '../model/Report';
import type { ArticleReading } from '../page/readArticle';

/** What this extension shows on the page: highlights and cards. */
export interface Drawn {
  /** Shows a report in place of the one before; a card that is open stays where its statement is still there. */
  show(report: Report, reading: ArticleReading): void;
  /** Puts the highlights onto the page's present nodes, which may be others than at the last reading of the same text. */
  mend(reading: ArticleReading): void;
  /** Takes back, before the next frame is painted, every highlight that no longer stands on its own words. */
  check(): void;
  /** Looks at the page's colours again. */
  refresh(): void;
  /** Scrolls to a statement, marked or not, and opens its card; false where it is not to be found. */
  reveal(statement: string): boolean;
  /** Goes to the statement after or before the one the reader is at and opens its card; false where there is none. */
  step(direction: 1 | -1): boolean;
  /** The statement whose card is open, else the first one in sight, or null. */
  place(): string | null;
  stop(): void;
}

/**
 * Begins drawing on the page. `isAlive` tells whether the extension is still there and ends everything where it is not;
 * `onPlace` is called with the statement whose card has opened.
 */
export type StartDrawing = (isAlive: () => boolean, onPlace: (statement: string) => void) => Promise<Drawn>;

/** The instance at work on this page. */
export interface Instance {
  isAlive(): boolean;
  stop(): void;
}

/**
 * The global object of this extension's own world on the page; the page cannot see it. The one place where the two
 * content scripts meet: `content.js` reads, `drawing.js` is added to pages that are articles.
 */
export type World = typeof globalThis & { accordingTo?: Instance; accordingToDrawing?: StartDrawing };
