import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureSizes } from './measureSizes';

/** All files of a folder by name, as `zipSync` takes them, always in the same order. */
export function readZipEntries(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    measureSizes(folder).map(({ file }) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
  );
}
