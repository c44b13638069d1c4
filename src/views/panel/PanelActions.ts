import type { CorrectionMade } from '../../messaging/protocol';
import type { Filter } from '../../ui/Filter';
import type { Order } from './PanelState';

/** What a reader can do in the panel. */
export interface PanelActions {
  /** Scrolls the page to a statement and opens its card. */
  readonly reveal: (statement: string) => void;
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
