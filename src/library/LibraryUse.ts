/** What the library takes. */
export interface LibraryUse {
  readonly pages: number;
  /** Of the pages, in UTF-16 code units. */
  readonly size: number;
  /** The limit in force, in the same. */
  readonly limit: number;
}
