/** What a reader looks for; what is null is not asked about. Words and names are found in any case, as parts of what is there. */
export interface LibraryQuery {
  readonly words: string | null;
  readonly speaker: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  /** ISO dates, both included; a page without a date is in no span of time. */
  readonly from: string | null;
  readonly until: string | null;
}
