import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Without results where the file itself could not be run. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs the tests of some projects ("unit", "e2e") and counts them. A file that could not be run counts as one failure. */
export function runVitest(root: string, projects: readonly string[], filters: readonly string[] = []): Counts {
  const cli = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs');
  const output = join(root, 'node_modules', '.cache', 'according-to', `tests-${process.pid}.json`);
  const args = ['run', '--config', join(root, 'tests', 'vitest.config.ts'), '--reporter=default', '--reporter=json'];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const ended = spawnSync(process.execPath, [cli, ...args, `--outputFile.json=${output}`, ...chosen, ...filters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(output, 'utf8'),
    ) as Results;
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = numFailedTests + broken.length;
    // Whatever else made it fail (an error outside any test) must not pass for a success.
    return {
      passed: numPassedTests,
      failed: failed === 0 && ended.status !== 0 ? 1 : failed,
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(output, { force: true });
  }
}
