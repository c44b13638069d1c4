/** One way of finding claims again, ready to search. */
export interface Searcher {
  /** How long opening what is stored took, ms of CPU time; null where nothing is opened. */
  readonly openMs: number | null;
  /** Bytes stored, gzipped; null where nothing is stored. What the wordings add to it is told apart where it can be. */
  readonly stored: { readonly index: number; readonly wordings: number | null } | null;
  /** Bytes held in memory while it is in use. */
  readonly memory: number;
  /** Per text the numbers of the claims that it is taken for. */
  search(texts: readonly string[]): readonly (readonly number[])[];
}
