/** What a worker thread is asked to learn: one pass, on all articles but those of one fold (-1: on all). */
export interface Job {
  readonly corpus: string;
  readonly pass: 'first' | 'second';
  readonly without: number;
  /** For the second pass: the first pass's marginals for each article. */
  readonly marginals: readonly Float32Array[] | null;
}
