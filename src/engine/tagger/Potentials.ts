/**
 * Log-scores of a linear chain over the four roles (`ROLE`). `emission[4 * i + role]` for token `i`;
 * `transition[16 * i + 4 * before + role]` for the step from token `i - 1` to token `i`.
 */
export interface Potentials {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}
