import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZipEntries } from './readZipEntries';

/** All that `npm ci && npm run pack` needs, and what a reader of the sources looks for first. */
const FOLDERS = ['src', 'scripts', 'icons'];
const FILES = [
  'manifest.json',
  'managed-schema.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.npmrc',
  'README.md',
  'PRIVACY.md',
  'LICENSE',
];

/** The sources by name, as a store that reviews them wants them: from them the same packages are built, byte for byte. */
export function readSources(root: string): Record<string, Uint8Array> {
  const inFolders = FOLDERS.flatMap((folder) =>
    Object.entries(readZipEntries(join(root, folder))).map(([name, bytes]) => [`${folder}/${name}`, bytes] as const),
  );
  const alone = FILES.map((name) => [name, new Uint8Array(readFileSync(join(root, name)))] as const);
  return Object.fromEntries([...inFolders, ...alone]);
}
