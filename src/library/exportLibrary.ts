import type { LibraryFile } from '../model/LibraryFile';
import type { Library } from './openLibrary';

/** The whole library as a file's content: the pages' text and the reader's corrections; packs are files of their own. */
export async function exportLibrary(library: Library): Promise<LibraryFile> {
  const stored = await library.getAll('pages');
  return {
    format: 'according-to-library',
    version: 1,
    pages: stored.map(({ page: { savedAt, article } }) => ({ savedAt, article })),
    corrections: await library.getAll('corrections'),
  };
}
