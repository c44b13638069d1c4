import type { IndexSource } from '../engine/index/IndexSource';
import { type Library, openLibrary } from '../library/openLibrary';
import { type LibrarySources, readSources } from '../library/readSources';
import { getLibraryRules } from '../platform/libraryRules';

/** The reader's library while this worker lives: opened when it is first asked for, read anew after every change. */
export class OpenedLibrary {
  private opened: Promise<Library> | null = null;
  private last: LibrarySources | null = null;

  /** Opens it once more where the last try failed, or where another version closed it. */
  library(): Promise<Library> {
    this.opened ??= openLibrary(() => {
      this.opened = null;
    }).catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  /** What of it takes part in matching. */
  async sources(): Promise<readonly IndexSource[]> {
    this.last = await readSources(await this.library(), this.last, await getLibraryRules());
    return this.last.sources;
  }
}
