// `npm run check`: everything that needs no browser, one after the other: types, lint, unit tests, sizes. Prints what
// failed at the end and exits 1 where anything did.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildExtension } from './build/buildExtension';
import { measureSizes } from './build/measureSizes';
import { readZipEntries } from './build/readZipEntries';
import { zipFiles } from './build/zipFiles';
import { projectRoot } from './lib/projectRoot';
import { runVitest } from './test/runVitest';

/** The content script is what every page pays for; the package what every reader downloads. */
const CONTENT_SCRIPT_GZIPPED_BYTES = 15 * 1024;
const PACKAGE_BYTES = 2 * 1024 * 1024;

const root = projectRoot();
const require = createRequire(import.meta.url);

const steps: Record<string, () => boolean | Promise<boolean>> = {
  types: () => run('typescript', 'bin/tsc', ['--noEmit', '-p', root]),
  'types of the engine': () => run('typescript', 'bin/tsc', ['--noEmit', '-p', join(root, 'src', 'engine')]),
  lint: () => run('@biomejs/biome', 'bin/biome', ['check', root]),
  'unit tests': () => runVitest(root, ['unit']).failed === 0,
  sizes: checkSizes,
};

const failed: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n== ${name}`);
  if (!(await step())) failed.push(name);
}
console.log(failed.length === 0 ? '\nEverything is in order.' : `\nNot in order: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function run(packageName: string, program: string, args: readonly string[]): boolean {
  const cli = join(require.resolve(`${packageName}/package.json`), '..', program);
  return (
    spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}

async function checkSizes(): Promise<boolean> {
  const folder = join(root, 'dist', 'chromium');
  await buildExtension({ root, browser: 'chromium', outdir: folder });
  const content = measureSizes(folder).find(({ file }) => file === 'content.js')?.gzipped ?? Number.POSITIVE_INFINITY;
  const packed = zipFiles(readZipEntries(folder)).length;
  console.log(`content script ${content} bytes gzipped, at most ${CONTENT_SCRIPT_GZIPPED_BYTES}`);
  console.log(`package ${packed} bytes, at most ${PACKAGE_BYTES}`);
  return content <= CONTENT_SCRIPT_GZIPPED_BYTES && packed <= PACKAGE_BYTES;
}
