import type { PackMaker } from '../../src/engine/index/pack/PackHeader';

/** What `build-index` is asked to do. */
export interface Options {
  /** Files and folders. */
  readonly inputs: readonly string[];
  /** Where the pack goes; null to print an index as JSON instead. */
  readonly out: string | null;
  /** Which part of the work is done here, of how many: `{ part: 0, of: 1 }` is all of it. */
  readonly shard: { readonly part: number; readonly of: number };
  /** The inputs are packs to be made one. */
  readonly merge: boolean;
  readonly workers: number;
  readonly maker: PackMaker;
}
