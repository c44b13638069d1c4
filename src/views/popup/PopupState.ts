import type { PageStatus } from '../../messaging/protocol';
import type { SiteState } from '../parts/SiteState';

/** What the popup shows of the page: what the page came to, and whether this extension reads along on its site. */
export interface PopupState {
  readonly page: PageStatus;
  /** Null where there is no site to switch (browser pages). */
  readonly site: SiteState | null;
  /** What a reader is told about the last press of the switch. */
  readonly refused: boolean;
  /** The entry last pressed is not on the page any more. */
  readonly lost: boolean;
}
