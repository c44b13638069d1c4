/** Circumstances of the utterance, as printed. Each null where the page does not tell. */
export interface Setting {
  /** "reporters", "the Norda Wire". */
  readonly audience: string | null;
  /** "a joint news conference". */
  readonly venue: string | null;
  /** "KUWAIT CITY", "Abu Dhabi". */
  readonly place: string | null;
  /** "Wednesday", "March 6". */
  readonly when: string | null;
  /** `when` as an ISO date (YYYY-MM-DD), only where it and the page's date are both known for certain. */
  readonly date: string | null;
}
