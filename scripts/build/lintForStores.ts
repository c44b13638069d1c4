import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Findings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** What Firefox's own linter finds in a build or zip, a line each; the store runs the same one. It asks no network. */
export function lintForStores(path: string): string[] {
  const linter = join(
    createRequire(import.meta.url).resolve('addons-linter/package.json'),
    '..',
    'bin',
    'addons-linter',
  );
  const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output', 'json', path], { encoding: 'utf8' });
  // It ends with 1 where it finds errors; what it found is on stdout either way.
  if (!stdout.startsWith('{')) throw new Error(`addons-linter did not run: ${stderr}`);
  const { errors, warnings } = JSON.parse(stdout) as Findings;
  const tell = ({ code, message, file }: Finding) => `${code}: ${message}${file ? ` (${file})` : ''}`;
  return [...errors, ...warnings].map(tell);
}
