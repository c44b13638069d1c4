import type { Segment } from '../Segment';
import { clusterSegments } from './clusterSegments';
import { measureContainers } from './measureContainers';
import type { PageSegments } from './PageSegments';
import { putNeighbours } from './putNeighbours';
import { putPlace } from './putPlace';
import { putWording } from './putWording';
import { TraitRow } from './TraitRow';

/** Traits of a segment: whole numbers from 0 to 63. */
export const TRAITS = 93;

const SEGMENTS_PER_STEP = 25;

function proseBefore(segments: readonly Segment[], prose: Uint8Array): Float64Array {
  const before = new Float64Array(segments.length + 1);
  for (let at = 0; at < segments.length; at++) before[at + 1] = before[at]! + prose[at]! * segments[at]!.text.length;
  return before;
}

/** How often each text stands on the page, by segment. */
function countRepeats(segments: readonly Segment[]): Uint8Array {
  const counts = new Map<string, number>();
  const keys = segments.map(({ text }) => text.slice(0, 100));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint8Array.from(keys, (key) => Math.min(63, counts.get(key) ?? 0));
}

/**
 * One row of `TRAITS` for each segment, one after the other; in steps, as the page is collected.
 * @param isAsked 1 for the segments whose row is wanted, the others' stay zeros; all where it is left out.
 */
export function* traitsOfSegments(page: PageSegments, isAsked?: Uint8Array): Generator<void, Uint8Array> {
  const { segments } = page.collection;
  const prose = Uint8Array.from(segments, (segment) => (segment.prose ? 1 : 0));
  yield;
  const containers = measureContainers(page.collection, prose);
  yield;
  const measures = {
    containers,
    clusters: clusterSegments(segments, prose),
    proseBefore: proseBefore(segments, prose),
  };
  const repeats = countRepeats(segments);
  const row = new TraitRow(new Uint8Array(segments.length * TRAITS));
  let heading = -1;
  for (let at = 0; at < segments.length; at++) {
    if (at % SEGMENTS_PER_STEP === 0) yield;
    const segment = segments[at]!;
    if (isAsked?.[at] !== 0) {
      row.moveTo(at * TRAITS);
      putWording(row, segment);
      putPlace(row, at, segment, page, measures);
      putNeighbours(row, at, segments, prose, heading);
      row.put(repeats[at]!);
      row.put(page.isStated === null ? 0 : page.isStated(segment.text) ? 2 : 1);
    }
    if (segment.heading !== null) heading = at;
  }
  return row.values;
}
