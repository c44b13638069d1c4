import type { Candidate } from './Candidate';

/** One statement whose speaker is settled. */
export interface Turn {
  readonly draft: number;
  readonly block: number;
  readonly start: number;
  /** Counted over the article. */
  readonly sentence: number;
  /** `keyOf` who speaks. */
  readonly key: string;
  /** Lies within another statement. */
  readonly inner: boolean;
}

/** Earlier turns that are looked at. */
const MOST_TURNS = 40;
/** Turns looked through for them: those of headlines are settled last, and all others stand behind. No article has as many statements. */
const MOST_LOOKED_THROUGH = 2000;

/** Who has spoken so far, in the order in which it was settled. */
export class Discourse {
  readonly #turns: Turn[] = [];
  readonly #candidates = new Map<string, Candidate>();

  /** `candidate`: as whom the speaker may be meant again. */
  add(turn: Turn, candidate: Candidate): void {
    this.#turns.push(turn);
    if (!this.#candidates.has(turn.key)) this.#candidates.set(turn.key, candidate);
  }

  /** Who spoke under a key (`keyOf`) may be meant again. */
  candidateOf(key: string): Candidate | undefined {
    return this.#candidates.get(key);
  }

  /** The turns before a place, the last first. */
  before(block: number, start: number): Turn[] {
    const found: Turn[] = [];
    const all = this.#turns.length;
    for (let i = all - 1; i >= 0 && found.length < MOST_TURNS && all - i <= MOST_LOOKED_THROUGH; i--) {
      const turn = this.#turns[i]!;
      if (turn.block < block || (turn.block === block && turn.start < start)) found.push(turn);
    }
    return found.sort((a, b) => b.block - a.block || b.start - a.start);
  }

  /** All turns. */
  get turns(): readonly Turn[] {
    return this.#turns;
  }
}
