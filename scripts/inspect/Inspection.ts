import type { PageStatus } from '../../src/messaging/protocol';

/** What came of opening one page with the extension. */
export interface Inspection {
  readonly status: PageStatus;
  /** Everything the popup showed, as text. */
  readonly popupText: string;
  /** What the extension did that it must not: changes to the page, network requests, errors. Usually empty. */
  readonly trespasses: readonly string[];
}

/** A browser with the extension in it, into which one page after the other is opened. */
export interface Inspector {
  inspect(fileOrUrl: string): Promise<Inspection>;
  close(): Promise<void>;
}
