/** What is counted; every figure is a share of two of these. */
export interface Counts {
  gold: number;
  found: number;
  foundShown: number;
  got: number;
  gotPaired: number;
  shown: number;
  shownPaired: number;
  speaker: number;
  speakerShown: number;
  hopsWanted: number;
  hopsGot: number;
  hopsHit: number;
  hopsStated: number;
  depth: number;
  exact: number;
  /** Marked with two hands and more, and of these exactly right. */
  multi: number;
  multiExact: number;
  /** Underlined and right in content, speaker and chain. */
  right: number;
  /** Underlined, but under somebody else's name. */
  wrongName: number;
}

/** Per cent, or null where there is nothing to take a share of. */
export interface Figures {
  readonly gold: number;
  readonly found: number | null;
  readonly precision: number | null;
  readonly f1: number | null;
  readonly shownPrecision: number | null;
  readonly shownRecall: number | null;
  readonly speakerOfFound: number | null;
  readonly speakerOfShown: number | null;
  readonly hopPrecision: number | null;
  readonly hopRecall: number | null;
  readonly hopF1: number | null;
  readonly statedOfHit: number | null;
  readonly depthOfFound: number | null;
  readonly chainExactOfFound: number | null;
  readonly multiHopExact: number | null;
  readonly rightOfShown: number | null;
  readonly rightOfGold: number | null;
  readonly wrongNameOfShown: number | null;
}

export const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

export const harmonic = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b === 0 ? 0 : (2 * a * b) / (a + b);

/** Counts of one group of statements. */
export class Tally {
  readonly counts: Counts = {
    gold: 0,
    found: 0,
    foundShown: 0,
    got: 0,
    gotPaired: 0,
    shown: 0,
    shownPaired: 0,
    speaker: 0,
    speakerShown: 0,
    hopsWanted: 0,
    hopsGot: 0,
    hopsHit: 0,
    hopsStated: 0,
    depth: 0,
    exact: 0,
    multi: 0,
    multiExact: 0,
    right: 0,
    wrongName: 0,
  };

  add(what: keyof Counts, n = 1): void {
    this.counts[what] += n;
  }

  figures(): Figures {
    const c = this.counts;
    const [found, precision] = [percent(c.found, c.gold), percent(c.gotPaired, c.got)];
    const [hopRecall, hopPrecision] = [percent(c.hopsHit, c.hopsWanted), percent(c.hopsHit, c.hopsGot)];
    return {
      gold: c.gold,
      found,
      precision,
      f1: harmonic(found, precision),
      shownPrecision: percent(c.shownPaired, c.shown),
      shownRecall: percent(c.foundShown, c.gold),
      speakerOfFound: percent(c.speaker, c.found),
      speakerOfShown: percent(c.speakerShown, c.foundShown),
      hopPrecision,
      hopRecall,
      hopF1: harmonic(hopPrecision, hopRecall),
      statedOfHit: percent(c.hopsStated, c.hopsHit),
      depthOfFound: percent(c.depth, c.found),
      chainExactOfFound: percent(c.exact, c.found),
      multiHopExact: percent(c.multiExact, c.multi),
      rightOfShown: percent(c.right, c.shown),
      rightOfGold: percent(c.right, c.gold),
      wrongNameOfShown: percent(c.wrongName, c.shown),
    };
  }
}
