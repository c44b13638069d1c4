import type { Article } from '../model/Article';
import type { Correction } from '../model/Correction';
import type { CreditedAgencies } from '../model/CreditedAgencies';
import type { Change } from '../model/Match';
import type { NamedThing } from '../model/NamedThing';
import type { Report } from '../model/Report';
import type { SavedPage } from '../model/SavedPage';

/** What a page has come to, as its content script holds it; `forbidden` is where no extension may run. */
export type PageStatus =
  | { readonly status: 'reading' }
  | {
      readonly status: 'ready';
      readonly report: Report;
      /** The frame that the text stands in, where it is none of the page itself. */
      readonly frameId?: number;
      readonly timings: PageTimings;
      /** Plain words for what went wrong without stopping the reading; usually empty. */
      readonly errors: readonly string[];
    }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'forbidden';
      /** The browser shows it in its reader view, which the reader may leave. */
      readonly inReaderView?: boolean;
    };

/** Milliseconds. `longestTaskMs` is the longest stretch for which this extension held the page's main thread. */
export interface PageTimings {
  readonly collectMs: number;
  readonly engineMs: number;
  readonly paintMs: number;
  readonly longestTaskMs: number;
}

export interface Analysis {
  readonly report: Report;
  /** Time in the engine alone, without the way there and back, in milliseconds. */
  readonly engineMs: number;
}

/** A correction as a view makes it; the worker adds the time. */
export type CorrectionMade = Omit<Correction, 'correctedAt'>;

/** Another article that prints what a page prints. */
interface OtherPrint {
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Where most of it stands here and there under the names of different agencies; else null. */
  readonly names: CreditedAgencies | null;
}

/** What the reader's library has of a page. */
export interface SavedState {
  /** False where there is no article, in private windows, and where the reader's organisation forbids it. */
  readonly mayBeSaved: boolean;
  /** Whether it is the organisation that forbids it. */
  readonly forbidden: boolean;
  /** In milliseconds since 1970; null where it is not saved. */
  readonly savedAt: number | null;
  /** Statements that came, went or were reworded or given to another since then; null where none were. */
  readonly changed: {
    readonly came: number;
    readonly went: number;
    readonly reworded: number;
    /** Which they are, each as what was added and removed; a bounded number of them. */
    readonly which: readonly (readonly Change[])[];
  } | null;
  /** Saved pages of others that print sentences of this one word for word, most first. */
  readonly copies: readonly (OtherPrint & { readonly copied: number; readonly sentences: number })[];
  /** Articles of packs that print statements of this one word for word, most first. */
  readonly packed: readonly (OtherPrint & { readonly copied: number; readonly statements: number })[];
}

/**
 * The protocol: one type per direction. Each member is a call with at most one argument and its answer, both plain data.
 * A handler that is missing, and a call that nobody handles, do not compile.
 */
export interface ContentToBackground {
  /** The article is hostile input: its shape and sizes are checked before the engine sees it. */
  analyse(article: Article): Analysis;
  /** Whom and what the article names; checked as `analyse` checks it. */
  nameEntities(article: Article): readonly NamedThing[];
  /**
   * Saves the article that the sender has in view, as the reader asked in its card; refused where its tab is not in front. What else
   * the library holds is not told.
   */
  savePage(): void;
  /** Puts the script that draws highlights and cards, and its styles, into the tab of the sender: only articles need them. */
  loadDrawing(): void;
}

export interface ViewToBackground {
  /**
   * Reads the page in a tab, putting the content script there first where there is none. The report has what the reader's library
   * knows, which the page's own content script is never told.
   */
  read(tab: { readonly tabId: number }): PageStatus;
  savedState(tab: { readonly tabId: number }): SavedState;
  /** Saves the page in a tab to the library. */
  savePage(tab: { readonly tabId: number }): SavedState;
  /** Keeps what the reader says of a statement that was read wrongly. */
  correct(made: CorrectionMade): void;
  /** Reads an article of an imported library file as the library keeps it. */
  readSaved(imported: { readonly article: Article; readonly savedAt: number }): SavedPage;
  /** Reads text that the reader has marked. */
  readText(marked: { readonly text: string; readonly url: string; readonly title: string }): Report;
}

/** From the background worker to whichever views are open. */
export interface BackgroundToView {
  /** The page in a tab has begun to be read: it was opened to the extension a moment ago. */
  pageRead(tab: { readonly tabId: number }): void;
}

/** From the background worker or a view to the content script of one tab. */
export interface ToContent {
  status(): PageStatus;
  /** The article as it was read; null where there is none. */
  article(): Article | null;
  /** Scrolls to a statement and opens its card; false where it is not to be found any more. */
  reveal(target: { readonly statement: string }): boolean;
  /** Whom and what the page's article names; nothing where no article was read. */
  nameEntities(): readonly NamedThing[];
  /** Goes to the next (1) or the previous statement and opens its card; false where there is none. */
  step(by: { readonly direction: 1 | -1 }): boolean;
  /** Takes everything off the page if it is on one of these sites (match patterns); whoever asks for its status has it read again. */
  leave(from: { readonly sites: readonly string[] }): void;
}

/**
 * From the content script of a page to a view that follows it, over a channel which the view has opened (`followPage`).
 * Nothing is answered; what is not followed tells nothing, and the worker is not woken.
 */
export interface ContentToView {
  /** What the page has come to, whenever that changes. */
  status(status: PageStatus): void;
  /** The statement whose card is open, else the first one in sight; null where there is none. */
  at(place: { readonly statement: string | null }): void;
}

/** The directions by name, as they stand in every message. */
export interface Directions {
  readonly 'content-to-background': ContentToBackground;
  readonly 'view-to-background': ViewToBackground;
  readonly 'background-to-view': BackgroundToView;
  readonly 'to-content': ToContent;
}

export type Direction = keyof Directions;
export type CallName<D extends Direction> = keyof Directions[D] & string;

type CallOf<D extends Direction, C extends CallName<D>> = Directions[D][C] extends (...args: infer A) => infer R
  ? { readonly args: A; readonly answer: R }
  : never;

/** The arguments of a call: none or one. */
export type Arguments<D extends Direction, C extends CallName<D>> = CallOf<D, C>['args'];
export type Answer<D extends Direction, C extends CallName<D>> = CallOf<D, C>['answer'];
