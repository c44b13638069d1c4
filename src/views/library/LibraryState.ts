import type { LibraryQuery } from '../../library/LibraryQuery';
import type { StoredPack } from '../../library/LibrarySchema';
import type { LibraryUse } from '../../library/LibraryUse';
import type { PageFound } from '../../library/PageFound';

/** What the library's page shows. */
export interface LibraryState {
  readonly query: LibraryQuery;
  readonly found: readonly PageFound[];
  readonly packs: readonly StoredPack['header'][];
  readonly use: LibraryUse | null;
  /** What the last press came to, in the reader's language or the words of what went wrong. */
  readonly notice: string | null;
  /** Something was removed that can be brought back. */
  readonly mayUndo: boolean;
}
