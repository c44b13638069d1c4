// `npm run check [-- --no-tests]`: everything that needs no browser, one after the other: types, lint and format, unit tests,
// sizes, licences and known weaknesses of what ships. Prints what failed at the end and exits 1 where anything did.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SHIPPED_WEIGHTS } from '../src/engine/shippedWeights';
import { buildExtension } from './build/buildExtension';
import { shippedSizes } from './build/shippedSizes';
import { SIZE_LIMITS } from './build/sizeLimits';
import { auditShipped } from './check/auditShipped';
import { checkLicences } from './check/checkLicences';
import { projectRoot } from './lib/projectRoot';
import { runVitest } from './test/runVitest';

const root = projectRoot();
const require = createRequire(import.meta.url);

const steps: Record<string, () => boolean | Promise<boolean>> = {
  types: () => run('typescript', 'bin/tsc', ['--noEmit', '-p', root]),
  'types of the engine': () => run('typescript', 'bin/tsc', ['--noEmit', '-p', join(root, 'src', 'engine')]),
  'lint and format': () => run('@biomejs/biome', 'bin/biome', ['check', root]),
  'unit tests': () => runVitest(root, ['unit']).failed === 0,
  sizes: checkSizes,
  licences: () => tells(checkLicences(root)),
  audit: () => tells(auditShipped(root)),
};
const withoutTests = process.argv.includes('--no-tests');

const failed: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  if (withoutTests && name === 'unit tests') continue;
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

/** Prints what was found; true where that is nothing. */
function tells(findings: readonly string[]): boolean {
  for (const finding of findings) console.log(finding);
  return findings.length === 0;
}

async function checkSizes(): Promise<boolean> {
  const folder = join(root, 'dist', 'chromium');
  await buildExtension({ root, browser: 'chromium', outdir: folder });
  const sizes = Object.entries(shippedSizes(folder, Object.values(SHIPPED_WEIGHTS))) as [
    keyof typeof SIZE_LIMITS,
    number,
  ][];
  for (const [what, bytes] of sizes) console.log(`${what}: ${bytes} bytes, at most ${SIZE_LIMITS[what]}`);
  return sizes.every(([what, bytes]) => bytes <= SIZE_LIMITS[what]);
}
