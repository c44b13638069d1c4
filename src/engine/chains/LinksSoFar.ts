/** Who had a hand in the statements read so far. */
export interface LinksSoFar {
  /** Whether a hand was found to have had a statement; both by index. */
  has(statement: number, hand: number): boolean;
  /** Whether a statement was told to this outlet itself. */
  hasOwn(statement: number): boolean;
  /** The last statement found to have come through a hand, or -1. */
  lastOf(hand: number): number;
  /** Number of hands that a statement came through. */
  count(statement: number): number;
  /** How many statements, and of how many speakers, a hand had. */
  countOf(hand: number): { readonly statements: number; readonly speakers: number };
  /** How many statements of a speaker came through a hand; -1: how many there were at all. */
  countOfSpeaker(speaker: string | null, hand: number): number;
  /** Number of statements read so far. */
  readonly read: number;
}
