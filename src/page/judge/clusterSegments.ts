import type { Container, Segment } from '../Segment';

/** Segments that the page sets alike: same element and names, in a parent of the same element and names. */
export interface Cluster {
  segments: number;
  prose: number;
  characters: number;
  linked: number;
}

const MAX_NAMES = 120;

function nameOf({ element, tag }: Container): string {
  return `${tag} ${(element.getAttribute('class') ?? '').slice(0, MAX_NAMES)}`;
}

/** The cluster of each segment, by its index. */
export function clusterSegments(segments: readonly Segment[], isProse: Uint8Array): readonly Cluster[] {
  const clusters = new Map<string, Cluster>();
  const ofContainer = new Map<Container, Cluster>();
  return segments.map(({ container, text, linked }, at) => {
    const cluster = ofContainer.get(container) ?? clusterOf(container, clusters);
    ofContainer.set(container, cluster);
    cluster.segments++;
    cluster.prose += isProse[at]!;
    cluster.characters += text.length;
    cluster.linked += linked;
    return cluster;
  });
}

function clusterOf(container: Container, clusters: Map<string, Cluster>): Cluster {
  const key = `${nameOf(container)} < ${container.parent === null ? '' : nameOf(container.parent)}`;
  const known = clusters.get(key);
  if (known !== undefined) return known;
  const cluster = { segments: 0, prose: 0, characters: 0, linked: 0 };
  clusters.set(key, cluster);
  return cluster;
}
