import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import type { MarkedStatement } from '../page/markStatements';
import type { Highlights } from '../page/paintHighlights';

/** What is on the page now. */
export interface Drawing {
  readonly report: Report;
  readonly settings: Settings;
  readonly marked: readonly MarkedStatement[];
  readonly highlights: Highlights;
}

/** The cards of a page, for who has something else than pointer and keys. */
export interface Cards {
  close(): void;
  /** Scrolls to a statement and opens its card. */
  reveal(marked: MarkedStatement): boolean;
}

/** Lets the reader hover and step through what is drawn, until `signal` aborts. `drawing` is asked anew each time. */
export type StartCards = (drawing: () => Drawing, upkeep: () => void, signal: AbortSignal) => Cards;

/** The instance at work on this page. */
export interface Instance {
  isAlive(): boolean;
  stop(): void;
}

/**
 * The global object of this extension's own world on the page; the page cannot see it. The one place where the two
 * content scripts meet: `cards.js` is added later, only to pages with something to hover.
 */
export type World = typeof globalThis & { accordingTo?: Instance; accordingToCards?: StartCards };
