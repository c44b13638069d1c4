import { checkLibraryFile } from '../../library/checkLibraryFile';
import { type ImportOptions, importLibrary } from '../../library/importLibrary';
import { installPack } from '../../library/installPack';
import { LibraryError } from '../../library/LibraryError';
import type { Library } from '../../library/openLibrary';

/** Larger files are refused before they fill the memory. */
const LARGEST = 500_000_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LibraryError('This file is neither a library nor a pack, or it was cut short.', 'refusedNeither');
  }
}

/**
 * Takes in a file that the reader chose: a pack, or a library as exported.
 * @throws Error with a sentence that says what is wrong; nothing has changed then
 */
export async function takeFile(library: Library, file: File, options: ImportOptions): Promise<void> {
  const most = LARGEST / 1e6;
  if (file.size > LARGEST) throw new LibraryError(`This file has more than ${most} MB.`, 'refusedSize', String(most));
  if (file.name.endsWith('.pack'))
    await installPack(library, new Uint8Array(await file.arrayBuffer()), Date.now(), options.rules);
  else await importLibrary(library, checkLibraryFile(parse(await file.text())), options);
}
