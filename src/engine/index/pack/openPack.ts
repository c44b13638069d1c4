import type { OpenIndex } from '../OpenIndex';
import { PackIndex } from './PackIndex';
import { readHeader } from './readHeader';
import { readSections } from './readSections';

/**
 * Opens a pack for matching. Takes no longer for a large one: header and sizes are checked, the columns are read where they lie. Bytes
 * from outside are to be checked once by `checkPack`; those of a damaged pack that was not give wrong answers, but end no page's reading.
 *
 * @param bytes kept and read from as long as the index is in use
 * @param hidden articles, by their numbers, that are there no more
 * @throws PackError with a sentence that says what is wrong
 */
export function openPack(bytes: Uint8Array, hidden?: ReadonlySet<number>): OpenIndex {
  return new PackIndex(readSections(readHeader(aligned(bytes))), hidden);
}

/** Columns can be laid over bytes only where these begin at a multiple of eight. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}
