import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a scorer printed. Its exit status is no matter: some return 1 where not all is right. */
export interface ScorerOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes objects as JSONL into a temporary folder and returns the file. */
export function writePredictions(name: string, lines: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'according-to-bench-')), `${name}.jsonl`);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

/** Runs one of the yardsticks' own scorers with this Node. Throws where it could not be started or printed nothing, unless `silent`. */
export function runScorer(script: string, args: readonly string[], silent = false): ScorerOutput {
  const result = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.error) throw result.error;
  if (!silent && result.stdout.trim() === '')
    throw new Error(`${script} printed nothing: ${result.stderr.slice(0, 500)}`);
  return { stdout: result.stdout, stderr: result.stderr };
}

/** Runs a scorer with `--json` and `--misses`: the first line is the score, what follows are the misses. */
export function scoreAsJson(script: string, args: readonly string[]): { score: unknown; misses: string[] } {
  const [first = '', ...misses] = runScorer(script, [...args, '--json', '--misses']).stdout.split('\n');
  return { score: JSON.parse(first), misses: misses.filter((line) => line !== '') };
}
