/** A statement of a page that is a claim's words, or altered from them. */
export interface CopyTest {
  readonly text: string;
  /** Numbers of the claims it was made of; any of them counts as found. */
  readonly of: readonly number[];
}

/** A way of altering claims, and what it made of some of them. */
export interface CopyTests {
  readonly name: string;
  readonly tests: readonly CopyTest[];
}
