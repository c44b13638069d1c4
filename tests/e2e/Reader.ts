import type { PageSource } from '../../scripts/browsers/PageSource';

/** How a page or view is looked at. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly media?: 'print';
}

/** What the browser itself opens: the popup, or the panel beside the page. */
export interface ReaderView {
  evaluate<T>(expression: string): Promise<T>;
  text(): Promise<string>;
  /** Clicks what a selector finds, as a reader does: some things browsers let only clicks do. */
  click(selector: string): Promise<void>;
  /** Presses a key ("ArrowDown") where its focus is. */
  press(key: string): Promise<void>;
}

/** A tab. Places are in viewport pixels. */
export interface ReaderPage {
  /** The value of an expression in it, promises awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** The same in the first frame on it. */
  evaluateInFrame<T>(expression: string): Promise<T>;
  bringToFront(): Promise<void>;
  /** Presses keys together ("Alt", "Shift", "ArrowDown") and lets them go. */
  press(...keys: readonly string[]): Promise<void>;
  /** Moves the mouse there, as a hand does. */
  moveTo(x: number, y: number): Promise<void>;
  /** Clicks the mouse there. */
  click(x: number, y: number): Promise<void>;
  /** Turns the mouse's wheel where the mouse is, CSS pixels downwards. */
  wheel(by: number): Promise<void>;
  /** Taps there with a finger. */
  tap(x: number, y: number): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  emulate(look: Look): Promise<void>;
  /** The text of the card that is open, or null. */
  cardText(): Promise<string | null>;
  /** The value of an expression about that card, whose shadow root is `root` in it; null where none is open. */
  inCard<T>(expression: string): Promise<T | null>;
  /** A picture of a box in the viewport, as PNG. */
  screenshot(box: { x: number; y: number; width: number; height: number }): Promise<Buffer>;
  /** Clicks the toolbar button over it. */
  openPopup(): Promise<ReaderView>;
  closePopup(): Promise<void>;
  /** Marks the text of what a selector finds, and chooses "Who said this?" in the menu over it. */
  askWhoSaid(selector: string): Promise<void>;
  /** Opens the panel beside it. */
  openPanel(): Promise<ReaderView>;
  /** The panel beside it, once something has opened it. */
  panel(): Promise<ReaderView>;
  close(): Promise<void>;
}

/** A browser with the extension in it, as a reader has it in hand: what is asked of both alike. */
export interface Reader {
  readonly browser: 'chromium' | 'firefox';
  /** Opens a page in a new tab in front. */
  open(source: PageSource): Promise<ReaderPage>;
  /** Opens a page of the extension ("views/options.html") in a new tab. */
  openOwn(path: string): Promise<ReaderPage>;
  /** The page that is open after the extension was installed. */
  firstRun(): Promise<ReaderPage>;
  /** The number of the open tab of a host, as the extension knows it. */
  tabOf(host: string): Promise<number>;
  /** Starts the extension again as it is where the browser speaks another language ("de"); what the reader chose stays. */
  speak(language: string): Promise<void>;
  /** Ends the extension's background, as the browser does whenever it likes; false where there is none just then. */
  endBackground(): Promise<boolean>;
  /** Starts the extension again, as after an update. */
  reload(): Promise<void>;
  /** Switches the extension off. */
  disable(): Promise<void>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** The build that runs on all sites without being asked. */
  readonly allSites?: boolean;
  /** Small, and touched. */
  readonly phone?: boolean;
  /** With three device pixels a CSS pixel, as a laptop of 4K at 300 % has them. */
  readonly fine?: boolean;
  /** The only language of the interface. */
  readonly language?: string;
}
