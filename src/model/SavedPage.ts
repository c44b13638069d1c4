import type { Article } from './Article';
import type { IndexEntity } from './IndexFile';
import type { Report } from './Report';

/** A page that the reader saved: its text as it was then, and what the engine found in it. */
export interface SavedPage {
  /** The article's key, the same whenever the page is read. */
  readonly id: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** Version of the engine that read it. */
  readonly engine: string;
  readonly article: Article;
  /** Without matches: what else is known changes with what is saved. */
  readonly report: Report;
  /** Who and what it names; absent where it was saved before that was kept, and read anew where it is asked for. */
  readonly named?: readonly IndexEntity[];
}
