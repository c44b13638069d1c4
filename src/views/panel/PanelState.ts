import type { PageStatus } from '../../messaging/protocol';
import type { Report } from '../../model/Report';
import type { Filter } from '../../ui/Filter';
import type { LibraryState } from '../library/LibraryState';
import type { SiteState } from '../parts/SiteState';

/** In which order statements are listed. */
export type Order = 'reading' | 'speaker';

/** Text the reader has marked on the page, and what was found in it; null while it is being read. */
export interface Asked {
  readonly text: string;
  readonly found: Report | null;
}

/** What the panel is turned to. */
export type Place = 'page' | 'library';

/** What the panel shows. */
export interface PanelState {
  readonly place: Place;
  /** Null until it was opened. */
  readonly library: LibraryState | null;
  readonly page: PageStatus;
  /** The statement the reader is at on the page, or null. */
  readonly at: string | null;
  readonly order: Order;
  readonly filter: Filter;
  readonly asked: Asked | null;
  /** Null where there is no site to switch. */
  readonly site: SiteState | null;
  /** The browser or the reader said no to the last press of the switch. */
  readonly refused: boolean;
  /** The entry last pressed is not on the page any more. */
  readonly lost: boolean;
}
