import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import type { ArticleReading } from '../page/readArticle';

/** A report drawn on the page: highlights and cards. */
export interface Drawn {
  /** Puts the highlights onto the page's present nodes where the page has replaced those they were on. */
  mend(reading: ArticleReading): void;
  /** Scrolls to a statement, marked or not, and opens its card; false where it is not to be found. */
  reveal(statement: string): boolean;
  stop(): void;
}

/** Draws a report. `isAlive` tells whether the extension is still there and ends everything where it is not. */
export type StartDrawing = (
  report: Report,
  reading: ArticleReading,
  settings: Settings,
  isAlive: () => boolean,
) => Drawn;

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
