/** How a table learns. */
export interface GradientOptions {
  /** Share of the features that are kept at each look at an example. */
  readonly keep: number;
  readonly rate: number;
}

/** Gradients of a token smaller than this are not worth the memory traffic. */
const SLIGHT = 0.003;
/** Of a token that has a larger one, single gradients smaller than this are left out: most of the sixteen of a gap are next to nothing. */
const NEGLIGIBLE = 0.0005;

/**
 * A table of weights addressed by hashed features, `width` of them a row, that learns by AdaGrad (Duchi et al. 2011) with dropout on the features.
 * First `choose` the features of an example to be kept, then `score` it, then `learn` from the gradient of its scores.
 */
export class GradientTable {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly mask: number;
  /** Where the rows of the kept features begin, token after token; `ends[i]`: how many there are up to token `i`. */
  private rows = new Int32Array(0);
  private ends = new Int32Array(0);

  /** `next` draws 32 random bits. */
  constructor(
    bits: number,
    private readonly width: 4 | 16,
    private readonly options: GradientOptions,
    private readonly next: () => number,
  ) {
    this.weights = new Float32Array(width << bits);
    this.squares = new Float32Array(this.weights.length).fill(0.1);
    this.mask = (1 << bits) - 1;
  }

  /** Draws which features of an example stay: `perToken` of them for each token; 0 stands for none. Free of branches, which chance would mislead. */
  choose(features: Int32Array, perToken: number): void {
    const { width, mask, next } = this;
    const limit = Math.round(this.options.keep * 256);
    const length = features.length / perToken;
    if (this.rows.length < features.length + 1) this.rows = new Int32Array(2 * features.length + 1);
    if (this.ends.length < length) this.ends = new Int32Array(2 * length);
    const { rows, ends } = this;
    let count = 0;
    let bits = 0;
    for (let i = 0, f = 0; i < length; i++) {
      for (const end = f + perToken; f < end; f++) {
        bits = f & 3 ? bits >>> 8 : next();
        const feature = features[f]!;
        rows[count] = width * (feature & mask);
        count += (((bits & 255) - limit) >>> 31) & ((feature | -feature) >>> 31);
      }
      ends[i] = count;
    }
  }

  /** Writes the sums of the kept rows to `out`, `width` numbers for each of the example's tokens. */
  score(out: Float32Array): void {
    const { width, rows, ends, weights } = this;
    const scale = 1 / this.options.keep;
    const length = out.length / width;
    for (let i = 0, from = 0; i < length; i++) {
      const to = ends[i]!;
      for (let quarter = 0; quarter < width; quarter += 4) {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let n = from; n < to; n++) {
          const at = rows[n]! + quarter;
          a += weights[at]!;
          b += weights[at + 1]!;
          c += weights[at + 2]!;
          d += weights[at + 3]!;
        }
        const at = width * i + quarter;
        out[at] = a * scale;
        out[at + 1] = b * scale;
        out[at + 2] = c * scale;
        out[at + 3] = d * scale;
      }
      from = to;
    }
  }

  /** Takes a step along the gradient of the scores, laid out as `score` writes them. */
  learn(gradient: Float32Array): void {
    const { width, rows, ends, weights, squares } = this;
    const { rate } = this.options;
    const length = gradient.length / width;
    const places = new Int32Array(width);
    const steps = new Float64Array(width);
    for (let i = 0, from = 0; i < length; i++) {
      const to = ends[i]!;
      let active = 0;
      let size = 0;
      for (let k = 0; k < width; k++) {
        const g = gradient[width * i + k]!;
        const abs = Math.abs(g);
        if (abs > size) size = abs;
        places[active] = k;
        steps[active] = g;
        if (abs >= NEGLIGIBLE) active++;
      }
      if (size >= SLIGHT) {
        for (let n = from; n < to; n++) {
          const row = rows[n]!;
          for (let j = 0; j < active; j++) {
            const at = row + places[j]!;
            const g = steps[j]!;
            const square = squares[at]! + g * g;
            squares[at] = square;
            weights[at]! += (rate * g) / Math.sqrt(square);
          }
        }
      }
      from = to;
    }
  }
}
