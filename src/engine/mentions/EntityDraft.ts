/** The mentions of one entity while the roster is made. */
export interface EntityDraft {
  /** Parts of the name by which it was opened, as `nameParts` gives them. */
  readonly parts: readonly string[];
  /** Indexes into the article's mentions. */
  readonly mentions: number[];
  /** Brought in as somebody's relative. */
  relative: boolean;
}
