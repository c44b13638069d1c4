/** The mentions of one entity while the roster is made. */
export interface EntityDraft {
  /** Parts of the name by which it was opened, as `nameParts` gives them. */
  readonly parts: readonly string[];
  /** Indexes into the article's mentions. */
  readonly mentions: number[];
  /** Brought in as somebody's relative. */
  relative: boolean;
  /** What its name and first mention alone tell for a person or against one (`personScore`), null as long as nobody asked: more than one does. */
  byName: number | null;
}
