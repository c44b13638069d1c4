import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Unit } from './Unit';

/** Lines of a JSONL file that make a unit: small enough to share among workers, large enough not to litter the disk. */
const LINES = 64;
const PAGES = /\.(?:html?|txt|jsonl)$/i;
const NEWLINE = 0x0a;

/** The files to read, folders taken apart, in the order of their names. */
function listFiles(inputs: readonly string[]): string[] {
  const missing = inputs.filter((input) => !existsSync(input));
  if (missing.length > 0) throw new Error(`no such file: ${missing.join(', ')}`);
  return inputs.flatMap((input) => {
    if (!statSync(input).isDirectory()) return [input];
    return readdirSync(input, { recursive: true, encoding: 'utf8' })
      .filter((name) => PAGES.test(name))
      .sort()
      .map((name) => join(input, name));
  });
}

function unitOf(file: string, lines: Unit['lines'], engine: string): Unit {
  const { size, mtimeMs } = statSync(file);
  const identity = JSON.stringify([file, size, mtimeMs, lines, engine]);
  return { name: createHash('sha256').update(identity).digest('hex').slice(0, 24), file, lines };
}

/** Parts a JSONL file without holding it: it may be larger than the memory. */
async function* unitsOfLines(file: string, engine: string): AsyncGenerator<Unit> {
  let start = 0;
  let at = 0;
  let first = 1;
  let count = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let i = chunk.indexOf(NEWLINE); i >= 0; i = chunk.indexOf(NEWLINE, i + 1)) {
      if (++count < LINES) continue;
      const end = at + i + 1;
      yield unitOf(file, { start, end, first }, engine);
      start = end;
      first += count;
      count = 0;
    }
    at += chunk.length;
  }
  if (at > start) yield unitOf(file, { start, end: at, first }, engine);
}

/** All units of the inputs, in an order that the inputs alone decide. @param engine its version: another one reads anew */
export async function* listUnits(inputs: readonly string[], engine: string): AsyncGenerator<Unit> {
  for (const file of listFiles(inputs)) {
    if (/\.jsonl$/i.test(file)) yield* unitsOfLines(file, engine);
    else yield unitOf(file, null, engine);
  }
}
