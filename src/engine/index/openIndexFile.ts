import type { IndexFile } from '../../model/IndexFile';
import type { OpenIndex } from './OpenIndex';
import { NOBODY } from './pack/nobody';
import { openPack } from './pack/openPack';
import { packIndexFile } from './pack/packIndexFile';

/** Opens an index that is kept as plain data, by way of a pack in memory. Linear in its size: some two seconds for 100,000 claims. */
export function openIndexFile(file: IndexFile): OpenIndex {
  return openPack(packIndexFile(file, NOBODY));
}
