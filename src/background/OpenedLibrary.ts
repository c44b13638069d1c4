import type { IndexSource } from '../engine/index/IndexSource';
import { type Library, openLibrary } from '../library/openLibrary';
import { type LibrarySources, readSources } from '../library/readSources';
import type { SavedPage } from '../model/SavedPage';
import { getLibraryRules } from '../platform/libraryRules';
import { getEngine } from './getEngine';

/** The engine is made where a page needs it. */
const namesIn = ({ article, report }: SavedPage) => getEngine().entitiesOf(article, report);

/** The reader's library while this worker lives: opened when it is first asked for, read anew after every change. */
export class OpenedLibrary {
  private opened: Promise<Library> | null = null;
  private last: LibrarySources | null = null;
  private reading: Promise<unknown> = Promise.resolve();

  /** Opens it once more where the last try failed, or where another version closed it. */
  library(): Promise<Library> {
    this.opened ??= openLibrary(() => {
      this.opened = null;
      this.last = null;
    }).catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  /** What of it takes part in matching; read once where several ask at a time. */
  sources(): Promise<readonly IndexSource[]> {
    const read = async () => {
      this.last = await readSources(await this.library(), this.last, await getLibraryRules(), namesIn);
      return this.last.sources;
    };
    const reading = this.reading.then(read);
    this.reading = reading.catch(() => undefined);
    return reading;
  }
}
