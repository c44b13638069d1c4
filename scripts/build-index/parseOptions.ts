import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Options } from './Options';

function parseShard(text: string): Options['shard'] {
  const [part, of] = (/^(\d+)\/(\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (part === undefined || of === undefined || part < 1 || part > of)
    throw new Error(`--shard takes a part and how many there are, as in 2/4, not "${text}"`);
  return { part: part - 1, of };
}

/**
 * Reads the command's arguments.
 *
 * @param engine version of the engine that reads the articles
 * @throws Error in plain words where they make no sense
 */
export function parseOptions(args: readonly string[], engine: string): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      shard: { type: 'string', default: '1/1' },
      merge: { type: 'boolean', default: false },
      workers: { type: 'string', default: String(availableParallelism()) },
      licence: { type: 'string' },
      'made-by': { type: 'string' },
      date: { type: 'string' },
    },
  });
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1) throw new Error(`--workers takes a number, not "${values.workers}"`);
  if (values.out === undefined && (values.merge || values.shard !== '1/1'))
    throw new Error('--merge and --shard need --out FILE');
  if (values.out !== undefined && positionals.length === 0) throw new Error('--out FILE needs something to make it of');
  return {
    inputs: positionals,
    out: values.out ?? null,
    shard: parseShard(values.shard),
    merge: values.merge,
    workers,
    maker: {
      engine,
      licence: values.licence ?? null,
      madeBy: values['made-by'] ?? null,
      date: values.date ?? null,
    },
  };
}
