/** A stretch of one block's text: half-open `[start, end)`, in UTF-16 code units, so `text.slice(start, end)` is the stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
