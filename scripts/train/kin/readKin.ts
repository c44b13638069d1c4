import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../lib/projectRoot';

/** The table of word classes, as `WordKin` reads it. */
export function readKin(): Int8Array {
  const bytes = readFileSync(join(projectRoot(), 'scripts', 'train', 'kin', 'kin.bin'));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
