import type { LibraryRules } from '../model/LibraryRules';
import type { LibraryUse } from './LibraryUse';
import { limitOf } from './limitOf';
import type { Library } from './openLibrary';

/** What the library takes of what it may. */
export async function readUse(library: Library, rules: LibraryRules): Promise<LibraryUse> {
  return {
    pages: await library.count('pages'),
    size: (await library.get('counts', 'size')) ?? 0,
    limit: limitOf(await library.get('counts', 'limit'), rules),
  };
}
