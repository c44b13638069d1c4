/** How much a change concerns the text that was read: it may have changed that text or brought more, or it stands elsewhere. */
export type Urgency = 'text' | 'elsewhere';

/** What a look at the page came to. */
export interface Look {
  /** The text was another one than at the last look. */
  readonly changed: boolean;
  /** It could not be read, and should be tried again. */
  readonly failed: boolean;
  /** What it cost, page and worker together, milliseconds. */
  readonly costMs: number;
}

/** Quiet after the last change before the page is looked at, and the longest it is put off, milliseconds. */
const QUIET_MS = 500;
const AT_LATEST_MS = 4000;
/** The shortest pause between two looks, and the longest they grow to while they find nothing new, milliseconds. */
const SHORTEST_MS: Readonly<Record<Urgency, number>> = { text: 1000, elsewhere: 2000 };
const LONGEST_MS: Readonly<Record<Urgency, number>> = { text: 8000, elsewhere: 60_000 };
/** A look is followed by a pause so many times as long as it took: looking never takes more than 2.5 % of the time. */
const PAUSE_PER_COST = 40;
/** ... up to this, milliseconds: a page so large is still read once a minute. */
const LONGEST_BY_COST_MS = 60_000;

/**
 * When a page that changes is to be looked at again: soon where its text is concerned, ever more rarely where looks find
 * nothing new, and never more often than what a look costs allows. Times are of one clock, milliseconds.
 */
export class LookPace {
  private lastLook = Number.NEGATIVE_INFINITY;
  private byCost = 0;
  private pauses: Record<Urgency, number> = { ...SHORTEST_MS };

  /** The reader did something, or the address changed: what comes now is likely to matter. */
  quicken(): void {
    this.pauses = { ...SHORTEST_MS };
  }

  /** Takes down a look that `urgency` asked for. */
  looked(now: number, urgency: Urgency, { changed, costMs }: Look): void {
    this.lastLook = now;
    this.byCost = Math.min(PAUSE_PER_COST * costMs, LONGEST_BY_COST_MS);
    this.pauses[urgency] = changed ? SHORTEST_MS[urgency] : Math.min(2 * this.pauses[urgency], LONGEST_MS[urgency]);
  }

  /** When to look, after changes of which the first came at `firstChange` and the last came now. */
  dueAt(now: number, firstChange: number, urgency: Urgency): number {
    const quiet = Math.min(now + QUIET_MS, firstChange + AT_LATEST_MS);
    return Math.max(quiet, this.lastLook + Math.max(this.pauses[urgency], this.byCost));
  }
}
