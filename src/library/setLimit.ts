import type { Library } from './openLibrary';

/**
 * Sets what saved pages may take. Nothing that is there is removed; where more is there already, no more is saved.
 *
 * @param limit in UTF-16 code units, from 0
 */
export async function setLimit(library: Library, limit: number): Promise<void> {
  await library.put('counts', limit, 'limit');
}
