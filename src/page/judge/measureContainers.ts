import type { Collection } from '../Segment';

/** What stands inside each container, by `Container.index`, all that is nested in it included. */
export interface ContainerMeasures {
  readonly depth: Int32Array;
  readonly characters: Float64Array;
  readonly linked: Float64Array;
  readonly segments: Int32Array;
  /** Segments of running text. */
  readonly prose: Int32Array;
}

/** Sums over all containers of a page, in time linear in their number. */
export function measureContainers({ containers, segments }: Collection, isProse: Uint8Array): ContainerMeasures {
  const count = containers.length;
  const measures = {
    depth: new Int32Array(count),
    characters: new Float64Array(count),
    linked: new Float64Array(count),
    segments: new Int32Array(count),
    prose: new Int32Array(count),
  };
  for (let at = 0; at < segments.length; at++) {
    const { container, text, linked } = segments[at]!;
    measures.characters[container.index]! += text.length;
    measures.linked[container.index]! += linked;
    measures.segments[container.index]! += 1;
    measures.prose[container.index]! += isProse[at]!;
  }
  for (let index = count - 1; index > 0; index--) {
    const parent = containers[index]?.parent?.index;
    if (parent === undefined) continue;
    measures.characters[parent]! += measures.characters[index]!;
    measures.linked[parent]! += measures.linked[index]!;
    measures.segments[parent]! += measures.segments[index]!;
    measures.prose[parent]! += measures.prose[index]!;
  }
  for (const { index, parent } of containers)
    if (parent !== null) measures.depth[index] = measures.depth[parent.index]! + 1;
  return measures;
}
