/** What begins behind the commas, dashes, semicolons and conjunctions of a text: the places where a clause may end. Parallel to `Tokens`. */
export interface Joints {
  /** What begins behind the sign or conjunction at this token, as a number from 1 to 255; 0 for all other tokens and for an "and" behind a comma. */
  readonly opens: Uint8Array;
  /** The same of the last such token of the sentence up to this one; 0 where there is none. */
  readonly since: Uint8Array;
}
