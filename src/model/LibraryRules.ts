/** What an organisation lets its readers keep. Where it has said nothing, everything may be kept. */
export interface LibraryRules {
  /** Whether pages may be saved at all. */
  readonly savePages: boolean;
  /** Hosts ("mail.example") whose pages, and those of all that lies under them, are not to be saved. */
  readonly unsavedSites: readonly string[];
  /** Checksums of the packs that may be installed and used; null: any may. */
  readonly packs: readonly string[] | null;
  /** What saved pages may take, in UTF-16 code units, whatever the reader has set; null: that is the reader's to say. */
  readonly limit: number | null;
}
