/**
 * How statements are marked on a page. `hovered`: underlined only while the pointer is on one, for who is disturbed by marks, as where
 * forced colours make a filled block of each; `none`: not at all. Cards open as ever.
 */
export type MarkStyle = 'underline' | 'background' | 'colour' | 'hovered' | 'none';

/** What a reader can set. Which sites are read along is no setting: the browser's permissions hold it. */
export interface Settings {
  /** What opens a card: the pointer's rest on a statement (and keys and taps), or keys, taps and clicks alone. */
  readonly openCard: 'rest' | 'asked';
  /** How long the pointer rests on a statement before its card opens, in milliseconds. */
  readonly dwellMs: number;
  readonly markStyle: MarkStyle;
  /** Which marks are drawn: quotations (direct and mixed), indirect speech, what the index knows. */
  readonly markDirect: boolean;
  readonly markIndirect: boolean;
  readonly markKnown: boolean;
}
