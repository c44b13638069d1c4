import type { Postings } from './Postings';

/**
 * Owners kept of one key. A key of more owners tells little; measured on made-up claims, a longer list costs time and
 * finds nothing more (`npm run bench -- speed`).
 */
const MOST_OWNERS = 64;

/** Calls `emit` with every key of every owner, owners in rising order; the same calls each time. */
export type EmitKeys = (emit: (key: number, owner: number) => void) => void;

/** So few buckets cost nothing, and with fewer a small index would share them among its keys: what is found then is compared in vain. */
const FEWEST_BUCKETS = 1 << 14;
const MOST_BUCKETS = 1 << 22;

function bucketCount(keys: number): number {
  let count = FEWEST_BUCKETS;
  while (count < keys && count < MOST_BUCKETS) count *= 2;
  return count;
}

/**
 * Builds an inverted index from owners' keys, which are 32-bit hashes; `emitKeys` is called twice.
 *
 * @param expected how many keys there will be, about; far fewer buckets than keys make the lists longer than they should be.
 */
export function buildPostings(expected: number, emitKeys: EmitKeys): Postings {
  const mask = bucketCount(expected) - 1;
  const fill = new Uint8Array(mask + 1);
  const last = new Int32Array(mask + 1).fill(-1);
  const takes = (bucket: number, owner: number) => fill[bucket]! < MOST_OWNERS && last[bucket] !== owner;
  emitKeys((key, owner) => {
    const bucket = key & mask;
    if (!takes(bucket, owner)) return;
    fill[bucket]!++;
    last[bucket] = owner;
  });
  const starts = new Int32Array(mask + 2);
  for (let bucket = 0; bucket <= mask; bucket++) starts[bucket + 1] = starts[bucket]! + fill[bucket]!;
  const owners = new Int32Array(starts[mask + 1]!);
  fill.fill(0);
  last.fill(-1);
  emitKeys((key, owner) => {
    const bucket = key & mask;
    if (!takes(bucket, owner)) return;
    owners[starts[bucket]! + fill[bucket]!++] = owner;
    last[bucket] = owner;
  });
  return { mask, starts, owners };
}
