import type { PageStatus } from '../../src/messaging/protocol';
import type { PageSource } from '../browsers/PageSource';

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
  inspect(page: PageSource): Promise<Inspection>;
  close(): Promise<void>;
}
