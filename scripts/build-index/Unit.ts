/** A piece of work that one worker does at once: a page, a text, or some lines of a JSONL file. */
export interface Unit {
  /** The same for the same bytes at the same place: names the file that keeps what was found in it. */
  readonly name: string;
  readonly file: string;
  /** Of a JSONL file the bytes to read, half-open, and the number of the first line, from 1; null for a whole file. */
  readonly lines: { readonly start: number; readonly end: number; readonly first: number } | null;
}

/** What a worker tells of a unit it has done. */
export interface UnitDone {
  readonly unit: Unit;
  readonly articles: number;
  readonly claims: number;
  /** What was left out and why, one line each. */
  readonly skipped: readonly string[];
}
