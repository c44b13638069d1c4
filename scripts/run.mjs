#!/usr/bin/env node
// Runs one of the TypeScript scripts beside this file: `node scripts/run.mjs NAME ARG…`.
// Installs the packages first where they are missing or others than the lock file names, so that a fresh clone needs nothing else.
// Plain JavaScript because it must run before anything is installed. Progress goes to stderr, stdout belongs to the script.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

/** Whether all packages of the lock file are there, each in its version. Optional ones are for other machines, or go with theirs. */
function areInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

function install() {
  if (areInstalled()) return;
  console.error('According To: installing packages (once, about half a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (result.status !== 0) {
    console.error('According To: `npm ci` failed; see above. A working network is needed.');
    process.exit(1);
  }
}

// What the packages of the tests need.
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
if (!isNewEnough) {
  console.error(`According To needs Node 20.19, 22.12 or newer; this is ${process.version}.`);
  process.exit(1);
}
const entry = join(root, 'scripts', `${name}.ts`);
if (!name || !existsSync(entry)) {
  console.error(`usage: node scripts/run.mjs NAME [ARG…]; there is no script "${name ?? ''}"`);
  process.exit(2);
}
install();

const { build } = await import('esbuild');
const outdir = join(root, 'node_modules', '.cache', 'according-to');
mkdirSync(outdir, { recursive: true });
// One file per process: commands may run side by side.
const outfile = join(outdir, `${name}.${process.pid}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // As in what ships: a named number is written where it is used, which the inner loops are measurably faster by.
  minifySyntax: true,
  // Node 20 knows the letter classes we use; else esbuild makes the pattern anew each time it is asked.
  supported: { 'regexp-unicode-property-escapes': true },
  loader: { '.bin': 'binary' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], entry, ...args];
process.env.ACCORDING_TO_ROOT = root;
try {
  await import(pathToFileURL(outfile).href);
} finally {
  const { rm } = await import('node:fs/promises');
  await rm(outfile, { force: true });
}
