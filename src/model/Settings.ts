/** What a reader can set. Which sites are read along is no setting: the browser's permissions hold it. */
export interface Settings {
  /** How long the pointer rests on a statement before its card opens, in milliseconds. */
  readonly dwellMs: number;
  /** Which marks are drawn: quotations (direct and mixed), indirect speech, what the index knows. */
  readonly markDirect: boolean;
  readonly markIndirect: boolean;
  readonly markKnown: boolean;
}
