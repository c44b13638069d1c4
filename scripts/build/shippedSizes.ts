import { gzipSync } from 'node:zlib';
import { measureSizes } from './measureSizes';
import { readZipEntries } from './readZipEntries';
import type { SIZE_LIMITS } from './sizeLimits';
import { zipFiles } from './zipFiles';

/**
 * The sizes of a built extension that are limited, in bytes.
 * @param weights those of the engine in it
 * @throws Error where its folder has no content script
 */
export function shippedSizes(folder: string, weights: readonly Uint8Array[]): Record<keyof typeof SIZE_LIMITS, number> {
  const content = measureSizes(folder).find(({ file }) => file === 'content.js');
  if (content === undefined) throw new Error(`there is no content script in ${folder}`);
  return {
    'content script, gzipped': content.gzipped,
    'weights, gzipped': weights.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
    'package, zip': zipFiles(readZipEntries(folder)).length,
  };
}
