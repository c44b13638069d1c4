import type { Collection } from '../Segment';

/** Bits of `Trait` for which it matters how far up the tree they stand. */
const BITS = 15;

/** What stands inside each container, by `Container.index`, all that is nested in it included. */
export interface ContainerMeasures {
  readonly depth: Int32Array;
  readonly characters: Float64Array;
  readonly linked: Float64Array;
  readonly segments: Int32Array;
  /** Segments of running text. */
  readonly prose: Int32Array;
  /** By `Container.index * BITS + bit`: 0 where neither it nor what it stands in has the trait, else 63 less twice the steps up to it. */
  readonly nearest: Uint8Array;
}

export const TRAIT_BITS = BITS;

/** Sums over all containers of a page, in time linear in their number. */
export function measureContainers({ containers, segments }: Collection, isProse: Uint8Array): ContainerMeasures {
  const count = containers.length;
  const measures = {
    depth: new Int32Array(count),
    characters: new Float64Array(count),
    linked: new Float64Array(count),
    segments: new Int32Array(count),
    prose: new Int32Array(count),
    nearest: new Uint8Array(count * BITS),
  };
  for (const [at, { container, text, linked }] of segments.entries()) {
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
  for (const { index, own, parent } of containers) {
    if (parent !== null) measures.depth[index] = measures.depth[parent.index]! + 1;
    for (let bit = 0; bit < BITS; bit++) {
      const above = parent === null ? 0 : measures.nearest[parent.index * BITS + bit]!;
      measures.nearest[index * BITS + bit] = (own & (1 << bit)) !== 0 ? 63 : Math.max(0, above - 2);
    }
  }
  return measures;
}
