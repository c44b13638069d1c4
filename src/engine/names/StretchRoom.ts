import { NAME_LABELS } from './NameKind';

/**
 * Room to work in for the algorithms on stretches of up to `length` words, `NAME_LABELS` numbers a word. Whoever goes through many short stretches makes one for all
 * of them: a typed array costs more to make than it takes to fill. What is written here holds until the room is used again.
 */
export class StretchRoom {
  /** The scores of each word. */
  readonly emission: Float64Array;
  /** Of Viterbi's algorithm: the score of the best way to each label, and the label before it on that way. */
  readonly best: Float64Array;
  readonly from: Uint8Array;
  /** As in `StretchSums`. */
  readonly own: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;

  constructor(length: number) {
    const numbers = NAME_LABELS * length;
    this.emission = new Float64Array(numbers);
    this.best = new Float64Array(numbers);
    this.from = new Uint8Array(numbers);
    this.own = new Float64Array(numbers);
    this.forward = new Float64Array(numbers);
    this.backward = new Float64Array(numbers);
  }
}
