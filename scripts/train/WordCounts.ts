import { KIN_RATES, RATE_BITS } from '../../src/engine/tagger/LearnedWords';
import { ROLE } from '../../src/engine/text/TokenReading';

const SIZE = 1 << RATE_BITS;
/** A word is taken to have been seen this many times more, at the rate of its class. */
const OWN_PRIOR = 3;
/** A class counts each of its words as often as it was seen, but no more than this: "said" is not all that its kin is. */
const MOST = 10;
/** A class is taken to have been seen this many times more, at the rate of words in general. */
const CLASS_PRIOR = 20;
const CUE_PRIOR = 0.05;
const SOURCE_PRIOR = 0.08;
/** Lower bounds of the cue steps 1 to 7 and of the source steps 1 to 3. */
const CUE_STEPS = [0.04, 0.08, 0.15, 0.27, 0.45, 0.65, 0.82];
const SOURCE_STEPS = [0.12, 0.3, 0.55];

function stepOf(rate: number, steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && rate >= steps[step]!) step++;
  return step;
}

const asNumber = (cue: number, source: number): number => stepOf(cue, CUE_STEPS) + 8 * stepOf(source, SOURCE_STEPS);

/** Counts how often words (by `rateIndex`) are cue and source, and keeps the sums of their classes (by `kinRateIndex`) up to date. */
export class WordCounts {
  private readonly all = new Int32Array(SIZE);
  private readonly cue = new Int32Array(SIZE);
  private readonly source = new Int32Array(SIZE);
  /** The class of each word, as first seen. */
  private readonly kin = new Int32Array(SIZE).fill(-1);
  private readonly kinAll = new Float64Array(KIN_RATES);
  private readonly kinCue = new Float64Array(KIN_RATES);
  private readonly kinSource = new Float64Array(KIN_RATES);

  /** Counts a word once more (`by` 1) or takes it back (-1). */
  change(word: number, kin: number, role: number, by: 1 | -1): void {
    if (this.kin[word]! < 0) this.kin[word] = kin;
    this.weigh(word, -1);
    this.all[word]! += by;
    if (role === ROLE.cue) this.cue[word]! += by;
    if (role === ROLE.source) this.source[word]! += by;
    this.weigh(word, 1);
  }

  /** The rate of a word as `LearnedWords` stores it, -1 where it was not seen. */
  rateOf(word: number): number {
    const all = this.all[word]!;
    if (all === 0) return -1;
    const kin = this.kin[word]!;
    return asNumber(
      (this.cue[word]! + OWN_PRIOR * this.kinCueRate(kin)) / (all + OWN_PRIOR),
      (this.source[word]! + OWN_PRIOR * this.kinSourceRate(kin)) / (all + OWN_PRIOR),
    );
  }

  /** The rate of a class's words, as `LearnedWords` stores it. */
  kinRateOf(kin: number): number {
    return asNumber(this.kinCueRate(kin), this.kinSourceRate(kin));
  }

  private kinCueRate(kin: number): number {
    return (this.kinCue[kin]! + CUE_PRIOR * CLASS_PRIOR) / (this.kinAll[kin]! + CLASS_PRIOR);
  }

  private kinSourceRate(kin: number): number {
    return (this.kinSource[kin]! + SOURCE_PRIOR * CLASS_PRIOR) / (this.kinAll[kin]! + CLASS_PRIOR);
  }

  private weigh(word: number, by: 1 | -1): void {
    const all = this.all[word]!;
    if (all === 0) return;
    const weight = (by * Math.min(all, MOST)) / all;
    const kin = this.kin[word]!;
    this.kinAll[kin]! += weight * all;
    this.kinCue[kin]! += weight * this.cue[word]!;
    this.kinSource[kin]! += weight * this.source[word]!;
  }
}
