import { isBoilerplate } from '../isBoilerplate';
import type { Segment } from '../Segment';
import { MOST, type TraitRow } from './TraitRow';

/** Segments looked at on each side. */
const REACH = 2;

function putNeighbour(row: TraitRow, segment: Segment, other: Segment | undefined, isProse: boolean): void {
  if (other === undefined) {
    for (let trait = 0; trait < 5; trait++) row.put(0);
    return;
  }
  row.size(other.text.length);
  row.share(other.linked, other.text.length);
  row.flag(isProse);
  row.put(other.heading === null ? 0 : 1);
  // How near they are in the tree: in one element, side by side in one, in one a step further up, or not.
  row.put(nearness(segment, other));
}

function nearness({ container: one }: Segment, { container: two }: Segment): number {
  if (one === two) return 4;
  if (one.parent === two.parent) return one.tag === two.tag ? 3 : 2;
  return one.parent?.parent === two.parent?.parent ? 1 : 0;
}

/**
 * What stands before and after a segment, and under which heading it stands.
 * @param heading index of the last heading before it, or -1.
 */
export function putNeighbours(
  row: TraitRow,
  at: number,
  segments: readonly Segment[],
  isProse: Uint8Array,
  heading: number,
): void {
  const segment = segments[at]!;
  for (let step = -REACH; step <= REACH; step++)
    if (step !== 0) putNeighbour(row, segment, segments[at + step], isProse[at + step] === 1);
  row.put(distanceToProse(at, -1, isProse));
  row.put(distanceToProse(at, 1, isProse));
  row.flag(/:"?$/.test(segments[at - 1]?.latin ?? ''));
  const above = at - heading < FAR ? segments[heading] : undefined;
  row.put(above === undefined ? MOST : at - heading);
  row.share(above?.linked ?? 0, above?.latin.length ?? 0);
  row.flag(above !== undefined && isBoilerplate(above.latin));
}

const FAR = 31;

function distanceToProse(at: number, step: number, isProse: Uint8Array): number {
  for (let distance = 1; distance < FAR; distance++) if (isProse[at + step * distance] === 1) return distance;
  return FAR;
}
