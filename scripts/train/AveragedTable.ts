/**
 * Weights in `2 ** bits` places that learn by AdaGrad (Duchi et al. 2011) and are averaged over the second half of the epochs.
 */
export class AveragedTable {
  readonly weights: Float32Array;
  readonly mean: Float32Array;
  readonly #squares: Float32Array;
  readonly #late: number;
  #epoch = 0;

  constructor(
    bits: number,
    private readonly rate: number,
    private readonly epochs: number,
  ) {
    this.weights = new Float32Array(1 << bits);
    this.mean = new Float32Array(this.weights.length);
    this.#squares = new Float32Array(this.weights.length).fill(0.1);
    this.#late = Math.ceil(epochs / 2);
  }

  /** Takes a step along a gradient at one place. */
  step(place: number, gradient: number): void {
    this.#squares[place]! += gradient * gradient;
    this.weights[place]! += (this.rate * gradient) / Math.sqrt(this.#squares[place]!);
  }

  endEpoch(): void {
    if (this.#epoch++ < this.epochs - this.#late) return;
    for (let k = 0; k < this.mean.length; k++) this.mean[k]! += this.weights[k]! / this.#late;
  }
}
