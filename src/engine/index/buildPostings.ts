import { Column } from './Column';
import type { Postings } from './Postings';

/**
 * Owners kept of one key. A key of more owners tells little; measured on made-up claims, a longer list costs time and
 * finds nothing more (`npm run bench -- speed`).
 */
const MOST_OWNERS = 64;

/** Calls `emit` with every key of every owner, owners in rising order. */
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
 * Builds an inverted index from owners' keys, which are 32-bit hashes. Linear in the number of keys.
 *
 * @param expected how many keys there will be, about; far fewer buckets than keys make the lists longer than they should be.
 */
export function buildPostings(expected: number, emitKeys: EmitKeys): Postings {
  const mask = bucketCount(expected) - 1;
  const fill = new Uint8Array(mask + 1);
  const last = new Int32Array(mask + 1).fill(-1);
  const buckets = new Column();
  const owners = new Column();
  emitKeys((key, owner) => {
    const bucket = key & mask;
    if (fill[bucket]! >= MOST_OWNERS || last[bucket] === owner) return;
    fill[bucket]!++;
    last[bucket] = owner;
    buckets.push(bucket);
    owners.push(owner);
  });
  return sortByBucket(buckets.slice(0, buckets.length), owners.slice(0, owners.length), fill);
}

/** Owners laid out by bucket, in the order given within each. @param fill how many owners each bucket has */
function sortByBucket(buckets: Int32Array, owners: Int32Array, fill: Uint8Array): Postings {
  const mask = fill.length - 1;
  const starts = new Int32Array(mask + 2);
  for (let bucket = 0; bucket <= mask; bucket++) starts[bucket + 1] = starts[bucket]! + fill[bucket]!;
  const sorted = new Int32Array(owners.length);
  // What is left of a bucket tells the next owner's place, so that they stay in order.
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i]!;
    sorted[starts[bucket + 1]! - fill[bucket]!] = owners[i]!;
    fill[bucket]!--;
  }
  return { mask, starts, owners: sorted };
}
