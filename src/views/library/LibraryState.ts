import type { LibraryQuery } from '../../library/LibraryQuery';
import type { StoredPack } from '../../library/LibrarySchema';
import type { LibraryUse } from '../../library/LibraryUse';
import type { PageFound } from '../../library/PageFound';
import type { SourceAudit } from '../../library/sourceAudit';
import type { LibraryRules } from '../../model/LibraryRules';

/** What the library's page shows. */
export interface LibraryState {
  readonly query: LibraryQuery;
  readonly found: readonly PageFound[];
  /** How many of them are shown; a large library is not drawn at once. */
  readonly pagesShown: number;
  /** Who is quoted in the pages found. */
  readonly audit: SourceAudit;
  readonly packs: readonly StoredPack['header'][];
  readonly use: LibraryUse | null;
  /** What an organisation lets be kept; null until it was asked. */
  readonly rules: LibraryRules | null;
  /** What the last press came to, in the reader's language or the words of what went wrong. */
  readonly notice: string | null;
  /** How far an import has come, in pages; null where none goes on. */
  readonly importing: { readonly done: number; readonly of: number } | null;
  /** Something was removed that can be brought back. */
  readonly mayUndo: boolean;
}
