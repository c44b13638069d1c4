import type { OpenIndex } from '../engine/index/OpenIndex';
import { mergePacks } from '../engine/index/pack/mergePacks';
import { NOBODY } from '../engine/index/pack/nobody';
import { openPack } from '../engine/index/pack/openPack';
import type { SavedPage } from '../model/SavedPage';
import { openSegment } from './openSegment';
import { type NamesIn, packPages } from './packPages';
import type { Segment } from './Segment';

/**
 * A segment of up to so many times the claims of what is packed anew is joined to it: with more a page is packed more often, with fewer
 * there are more segments to look in. That they stay few when pages are saved one by one is tested.
 */
const JOINED_UP_TO = 4;
/** Claims of a segment that is not joined further: to pack so many takes the worker a second. */
const MOST_CLAIMS = 20_000;
/** A segment of which a larger part is hidden is packed anew. */
const MOST_HIDDEN = 0.5;

/** The number of an article in a pack, whose articles are in the order of their ids, or -1. */
function articleAt(index: OpenIndex, id: string): number {
  let low = 0;
  let high = index.articleCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.article(middle).id < id) low = middle + 1;
    else high = middle;
  }
  return low < index.articleCount && index.article(low).id === id ? low : -1;
}

/** A segment with what of it was saved again or removed hidden; itself where that is nothing. */
function hide(segment: Segment, ids: Iterable<string>): Segment {
  const hidden = new Set(segment.hidden);
  for (const id of ids) {
    const at = articleAt(segment.index, id);
    if (at >= 0) hidden.add(at);
  }
  return hidden.size === segment.hidden.length
    ? segment
    : openSegment({ bytes: segment.bytes, hidden: [...hidden].sort((a, b) => a - b) });
}

/**
 * The segments of a library after some of its pages were saved or removed: those that are as they were are the same objects. What is
 * packed anew is what has changed and the small segments, so that it costs little however large the library is, and a page is in one
 * segment at a time.
 *
 * @param changed by the pages' keys, as they are now; null where they are there no more
 */
export function packChanges(
  segments: readonly Segment[],
  changed: ReadonlyMap<string, SavedPage | null>,
  namesIn: NamesIn,
): readonly Segment[] {
  const saved = [...changed.values()].flatMap((page) => page ?? []);
  const fresh = saved.length === 0 ? null : packPages(saved, namesIn);
  const joined = fresh === null ? [] : [openPack(fresh)];
  let claims = joined[0]?.claimCount ?? 0;
  const stay: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => a.index.claimCount - b.index.claimCount)) {
    const now = hide(segment, changed.keys());
    const { index, hidden } = now;
    const isSmall = index.claimCount <= JOINED_UP_TO * claims && index.claimCount + claims <= MOST_CLAIMS;
    if (!isSmall && hidden.length <= MOST_HIDDEN * index.articleCount) stay.push(now);
    else if (hidden.length < index.articleCount) {
      joined.push(index);
      claims += index.claimCount;
    }
  }
  if (joined.length === 0) return stay;
  const bytes = fresh !== null && joined.length === 1 ? fresh : mergePacks(joined, NOBODY);
  return [...stay, openSegment({ bytes: bytes.slice().buffer, hidden: [] })];
}
