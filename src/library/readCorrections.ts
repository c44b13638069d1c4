import type { Correction } from '../model/Correction';
import type { Library } from './openLibrary';

/** The reader's corrections of the statements with these keys, by key. */
export async function readCorrections(
  library: Library,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Correction>> {
  const store = library.transaction('corrections').store;
  const found = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(found.flatMap((correction) => (correction ? [[correction.key, correction]] : [])));
}
