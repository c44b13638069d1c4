/** What a worker thread is asked to learn: one pass, on all documents but those of one fold. */
export interface Job {
  /** PolNeAR's file, or null where there is Hearsay alone. */
  readonly polnear: string | null;
  /** With how many seeds; the mean counts. */
  readonly runs: number;
  readonly pass: 'first' | 'second';
  readonly without: number;
  /** For the second pass: the first pass's marginals for each document. */
  readonly marginals: readonly Float32Array[] | null;
}
