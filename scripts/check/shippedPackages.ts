import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it ("MIT"); empty where it states none. */
  readonly licence: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; dev?: boolean; license?: string }>>;
}

/** The packages that ship in the extension, with what they need: all of the lock file but those for development. */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license: licence = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence };
    });
}
