/**
 * Room to work in for the algorithms on chains of up to `length` tokens. Whoever goes through many short chains makes one for all of them: a typed
 * array costs more to make than it takes to fill. What is written here holds until the room is used again.
 */
export class ChainRoom {
  /** As in `Potentials`. */
  readonly emission: Float32Array;
  readonly transition: Float32Array;
  /** Of the forward-backward algorithm. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly factor: Float64Array;
  readonly role: Float32Array;
  /** Of Viterbi's algorithm: the best role before each role of each token. */
  readonly from: Uint8Array;

  constructor(length: number) {
    this.emission = new Float32Array(4 * length);
    this.transition = new Float32Array(16 * length);
    this.alpha = new Float64Array(4 * length);
    this.beta = new Float64Array(4 * length);
    this.factor = new Float64Array(16 * length);
    this.role = new Float32Array(4 * length);
    this.from = new Uint8Array(4 * length);
  }
}
