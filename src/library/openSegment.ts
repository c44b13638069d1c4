import { openPack } from '../engine/index/pack/openPack';
import type { StoredSegment } from './LibrarySchema';
import type { Segment } from './Segment';

/** Opens a segment for matching. */
export function openSegment({ bytes, hidden }: StoredSegment): Segment {
  return { bytes, hidden, index: openPack(new Uint8Array(bytes), new Set(hidden)) };
}
