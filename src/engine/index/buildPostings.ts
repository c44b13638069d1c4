import { Column } from './Column';
import type { Postings } from './Postings';
import { ByteColumn } from './pack/ByteColumn';

/**
 * Owners kept of one bucket: more tell little, and a hostile index of one sentence must not cost a page its time.
 */
const MOST_OWNERS = 512;
/** Up to so many buckets a key hardly shares its own. */
const BUCKETS_AT_EASE = 1 << 14;
/**
 * Owners of a full bucket: with more, the distances between them, and so the bytes, get shorter. A page's statement of 24 words then
 * meets some 800 owners of other keys; in 100,000 claims chance gives two votes to three of them.
 */
const OWNERS_OF_BUCKET = 64;

/** Calls `emit` with every key of every owner, owners in rising order. */
export type EmitKeys = (emit: (key: number, owner: number) => void) => void;

function bucketCount(keys: number): number {
  const wanted = Math.max(Math.min(BUCKETS_AT_EASE, 4 * keys), keys / OWNERS_OF_BUCKET);
  let count = 16;
  while (count < wanted) count *= 2;
  return count;
}

/**
 * Builds an inverted index from owners' keys, which are 32-bit hashes. Linear in the number of keys.
 *
 * @param expected how many keys there will be, about.
 */
export function buildPostings(expected: number, emitKeys: EmitKeys): Postings {
  const mask = bucketCount(expected) - 1;
  const fill = new Uint16Array(mask + 1);
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
  return writeOwners(sortByBucket(buckets, owners, fill));
}

interface Sorted {
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
}

/** Owners laid out by bucket, in the order given within each. @param fill how many owners each bucket has */
function sortByBucket(buckets: Column, owners: Column, fill: Uint16Array): Sorted {
  const starts = new Uint32Array(fill.length + 1);
  fill.forEach((count, bucket) => {
    starts[bucket + 1] = starts[bucket]! + count;
  });
  const next = starts.slice();
  const sorted = new Uint32Array(owners.length);
  for (let i = 0; i < owners.length; i++) sorted[next[buckets.at(i)]!++] = owners.at(i);
  return { starts, owners: sorted };
}

function writeOwners({ starts, owners }: Sorted): Postings {
  const buckets = starts.length - 1;
  const places = new Uint32Array(buckets + 1);
  const bytes = new ByteColumn();
  for (let bucket = 0; bucket < buckets; bucket++) {
    let previous = -1;
    for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
      bytes.pushNumber(owners[i]! - previous);
      previous = owners[i]!;
    }
    places[bucket + 1] = bytes.length;
  }
  return { mask: buckets - 1, starts: places, bytes: bytes.toBytes() };
}
