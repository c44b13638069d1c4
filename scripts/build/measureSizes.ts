import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Sizes of all files of a folder, in bytes, by name. */
export function measureSizes(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const name = file.replaceAll('\\', '/');
      return { file: name, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
    });
}
