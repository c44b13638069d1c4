import { BOUNDARY_FEATURES, CORE_BOUNDARY_FEATURES, featuresOfBoundary } from './featuresOfBoundary';
import { CORE_TOKEN_FEATURES, featuresOfToken, TOKEN_FEATURES } from './featuresOfToken';
import type { Potentials } from './Potentials';
import { padTokens } from './padTokens';
import type { Text } from './Text';
import type { WeightRows } from './WeightRows';

/** Turns the hash of a token's own feature into that of the same feature to the right of a cue. */
export const RIGHT_SALT = 0x5bd1e995;

/** What tokens and gaps say by themselves when left, and when right, of a cue; worked out once for all cues. */
export interface SideScores {
  readonly first: Potentials;
  readonly left: Potentials;
  readonly right: Potentials;
}

/** Tables of the second pass; they hold the features of tokens by themselves and those seen from a cue. */
export interface SecondTables {
  readonly tokens: WeightRows;
  readonly boundaries: WeightRows;
}

/** Tables of both passes. */
export interface SideTables extends SecondTables {
  readonly firstTokens: WeightRows;
  readonly firstBoundaries: WeightRows;
}

const empty = (count: number): Potentials => ({
  emission: new Float32Array(4 * count),
  transition: new Float32Array(16 * count),
});

/** Scores every token and gap by its own features: for the first pass, and for the second on both sides of a cue. */
export function scoreSides(text: Text, tables: SideTables): SideScores {
  const { count } = text.tokens;
  const { firstTokens, firstBoundaries, tokens, boundaries } = tables;
  const scores: SideScores = { first: empty(count), left: empty(count), right: empty(count) };
  const { first, left, right } = scores;
  const out = new Int32Array(Math.max(TOKEN_FEATURES, BOUNDARY_FEATURES));
  const padded = padTokens(text);
  const readToken = featuresOfToken(text, padded);
  const readBoundary = featuresOfBoundary(text, padded);
  for (let i = 0; i < count; i++) {
    readToken(i, out);
    firstTokens.add(out, TOKEN_FEATURES, 0, first.emission, 4 * i);
    tokens.add(out, CORE_TOKEN_FEATURES, 0, left.emission, 4 * i);
    tokens.add(out, CORE_TOKEN_FEATURES, RIGHT_SALT, right.emission, 4 * i);
    readBoundary(i, out);
    firstBoundaries.add(out, BOUNDARY_FEATURES, 0, first.transition, 16 * i);
    boundaries.add(out, CORE_BOUNDARY_FEATURES, 0, left.transition, 16 * i);
    boundaries.add(out, CORE_BOUNDARY_FEATURES, RIGHT_SALT, right.transition, 16 * i);
  }
  return scores;
}
