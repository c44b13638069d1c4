import type { Postings } from './Postings';
import { NumberReader } from './pack/NumberReader';

/** The owners of a key, rising, and those of other keys of its bucket. @param most no more than so many, the lowest */
export function ownersOf({ mask, starts, bytes }: Postings, key: number, most = Number.POSITIVE_INFINITY): number[] {
  const bucket = key & mask;
  const reader = new NumberReader(bytes, starts[bucket]!, Math.min(starts[bucket + 1]!, bytes.length));
  const owners: number[] = [];
  for (let owner = -1; reader.hasMore && owners.length < most; ) {
    owner += reader.next();
    owners.push(owner);
  }
  return owners;
}
