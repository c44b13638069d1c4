import type { CorrectionMade, SavedState } from '../../messaging/protocol';
import type { Filter } from '../../ui/Filter';
import type { LibraryActions } from '../library/LibraryActions';
import type { Order, Place } from './PanelState';

/** What a reader can do in the panel. */
export interface PanelActions {
  /** Scrolls the page to a statement and opens its card. */
  readonly reveal: (statement: string) => void;
  /** Turns the panel to the page in front or to the library. */
  readonly turnTo: (place: Place) => void;
  /** Null until the library was opened. */
  readonly library: LibraryActions | null;
  readonly savedState: () => Promise<SavedState>;
  /** Saves the page in front to the library. */
  readonly save: () => Promise<SavedState>;
  readonly openLibrary: () => void;
  readonly sort: (order: Order) => void;
  readonly narrow: (change: Partial<Filter>) => void;
  /** Keeps what the reader says of a statement that was read wrongly. */
  readonly correct: (made: CorrectionMade) => Promise<void>;
  /** Puts a text on the clipboard; rejects where that is forbidden. */
  readonly copy: (text: string) => Promise<void>;
  /** Puts what was found in marked text away. */
  readonly dismissAsked: () => void;
  /** Called from the click itself, since the browser asks for leave only then. */
  readonly switchSite: (readAlong: boolean) => void;
  readonly openOptions: () => void;
}
