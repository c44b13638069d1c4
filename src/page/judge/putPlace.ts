import { type Container, type Segment, Trait } from '../Segment';
import type { Cluster } from './clusterSegments';
import type { ContainerMeasures } from './measureContainers';
import type { PageSegments } from './PageSegments';
import { MOST, type TraitRow } from './TraitRow';

/** What was measured on the page as a whole. */
export interface PageMeasures {
  readonly containers: ContainerMeasures;
  readonly clusters: readonly Cluster[];
  /** By index of a segment: characters of running text before it, and in all at the end. */
  readonly proseBefore: Float64Array;
}

/** Bits of `Trait` for which it matters how far up the tree they stand. */
const BITS = 15;

/** For each such trait 0 where neither a container nor what it stands in has it, else 63 less twice the steps up to it. */
function putNearest(row: TraitRow, container: Container): void {
  const nearest = new Uint8Array(BITS);
  let met = 0;
  let value = MOST;
  for (let at: Container | null = container; at !== null && value > 0; at = at.parent, value -= 2) {
    const fresh = at.own & ~met;
    met |= fresh;
    for (let bit = 0; bit < BITS; bit++) if ((fresh & (1 << bit)) !== 0) nearest[bit] = value;
  }
  for (const each of nearest) row.put(each);
}

function putContainer(row: TraitRow, container: Container | null, measures: ContainerMeasures): void {
  if (container === null) {
    for (let trait = 0; trait < 4; trait++) row.put(0);
    return;
  }
  const { index } = container;
  const characters = measures.characters[index]!;
  row.share(measures.linked[index]!, characters);
  row.share(measures.prose[index]!, measures.segments[index]!);
  row.share(characters, measures.characters[0]!);
  row.size(measures.segments[index]!);
}

function putCluster(row: TraitRow, cluster: Cluster, prose: number): void {
  row.size(cluster.segments);
  row.share(cluster.prose, cluster.segments);
  row.share(cluster.linked, cluster.characters);
  row.size(cluster.characters / cluster.segments);
  row.share(cluster.prose, prose);
}

/** Where a segment stands: in what elements, of what names, among how much of what, and how far from headline and text. */
export function putPlace(
  row: TraitRow,
  at: number,
  { container }: Segment,
  { collection, body, headline, textStart }: PageSegments,
  { containers, clusters, proseBefore }: PageMeasures,
): void {
  putNearest(row, container);
  const traits = body.traits[container.index]!;
  row.put(
    ((traits & Trait.Clutter) !== 0 ? 1 : 0) +
      ((traits & Trait.Caption) !== 0 ? 2 : 0) +
      ((traits & Trait.Embed) !== 0 ? 4 : 0),
  );
  const inside = body.inside[container.index] === 1;
  row.flag(inside);
  const depth = containers.depth[container.index]!;
  row.offset(depth - containers.depth[body.container.index]!);
  const parent = container.parent;
  putContainer(row, parent, containers);
  putContainer(row, parent?.parent ?? null, containers);
  putContainer(row, parent?.parent?.parent ?? null, containers);
  putCluster(row, clusters[at]!, containers.prose[0]!);
  row.offset(headline < 0 ? -31 : at - headline);
  row.offset(textStart < 0 ? -31 : at - textStart);
  const segments = collection.segments.length;
  row.share(at, segments);
  row.share(proseBefore[at]!, proseBefore[segments]!);
  row.size(segments);
  row.size(proseBefore[segments]!);
  row.share(containers.prose[body.container.index]!, containers.prose[0]!);
}
