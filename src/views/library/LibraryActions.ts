import type { LibraryQuery } from '../../library/LibraryQuery';
import type { ExportFormat } from './exportFormats';

/** What the library's page can be asked to do. */
export interface LibraryActions {
  readonly search: (query: LibraryQuery) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly wipe: () => void;
  readonly save: () => void;
  /** Exports the statements found in one of `EXPORT_FORMATS`. */
  readonly exportFound: (format: ExportFormat) => void;
  /** A library file or a pack. */
  readonly take: (file: File) => void;
  /** Ends an import without effect. */
  readonly cancel: () => void;
  readonly showMore: () => void;
  /** Gives a pack back as the file that was installed. */
  readonly exportPack: (checksum: string) => void;
  readonly removePack: (checksum: string) => void;
}
