import type { Article } from '../model/Article';
import type { LibraryFile } from '../model/LibraryFile';
import type { LibraryRules } from '../model/LibraryRules';
import type { SavedPage } from '../model/SavedPage';
import { cancellation } from './cancellation';
import type { Library } from './openLibrary';
import { writeLibrary } from './writeLibrary';

/** How an import goes on. */
export interface ImportOptions {
  /** Reads an article anew, as a foreign file's word for what is said in it is not taken. */
  readonly read: (article: Article, savedAt: number) => SavedPage | Promise<SavedPage>;
  readonly onProgress: (done: number, of: number) => void;
  /** What may be saved. */
  readonly rules: LibraryRules;
  readonly signal: AbortSignal;
}

/** Gives other events their turn: between two pages, a cancel may come in. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Fails as soon as an import is cancelled, also while it waits for a page to be read. */
function whenCancelled(signal: AbortSignal): Promise<never> {
  const failing = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(cancellation()), { once: true });
  });
  // Where nothing waits for it, nobody needs to be told.
  failing.catch(() => undefined);
  return failing;
}

/**
 * Adds a checked library file to what is there, all of it or, after a cancel or where there is no room, nothing. Pages that are there
 * already are kept as they were saved later.
 * @throws LibraryError where it was cancelled, has no room, or holds what may not be saved
 */
export async function importLibrary(
  library: Library,
  file: LibraryFile,
  { read, onProgress, rules, signal }: ImportOptions,
): Promise<void> {
  const pages: SavedPage[] = [];
  const cancelled = whenCancelled(signal);
  for (const { article, savedAt } of file.pages) {
    if (signal.aborted) throw cancellation();
    pages.push(await Promise.race([read(article, savedAt), cancelled]));
    onProgress(pages.length, file.pages.length);
    await pause();
  }
  await writeLibrary(library, pages, file.corrections, rules, signal);
}
