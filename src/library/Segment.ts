import type { OpenIndex } from '../engine/index/OpenIndex';
import type { StoredSegment } from './LibrarySchema';

/** A segment of the library, opened. */
export interface Segment extends StoredSegment {
  readonly index: OpenIndex;
}
