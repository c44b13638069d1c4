import { BOUNDARY_FEATURES, featuresOfBoundary } from './featuresOfBoundary';
import { featuresOfToken, TOKEN_FEATURES } from './featuresOfToken';
import { padTokens } from './padTokens';
import type { Text } from './Text';
import type { TextFeatures } from './TextFeatures';

/** Reads what every token and every gap is by itself. */
export function readFeatures(text: Text): TextFeatures {
  const { count } = text.tokens;
  const padded = padTokens(text);
  const readToken = featuresOfToken(text, padded);
  const readBoundary = featuresOfBoundary(text, padded);
  const tokens = new Int32Array(TOKEN_FEATURES * count);
  const boundaries = new Int32Array(BOUNDARY_FEATURES * count);
  for (let i = 0; i < count; i++) {
    readToken(i, tokens, TOKEN_FEATURES * i);
    readBoundary(i, boundaries, BOUNDARY_FEATURES * i);
  }
  return { tokens, boundaries };
}
