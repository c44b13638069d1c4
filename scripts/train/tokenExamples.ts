import { BOUNDARY_FEATURES, featuresOfBoundary } from '../../src/engine/tagger/featuresOfBoundary';
import { featuresOfToken, TOKEN_FEATURES } from '../../src/engine/tagger/featuresOfToken';
import { padTokens } from '../../src/engine/tagger/padTokens';
import type { ChainExample } from './ChainExample';
import type { GoldDocument } from './GoldDocument';
import { rolesOfTokens } from './rolesOfTokens';

/** The whole article as one chain, for the first pass. */
export function tokenExample(document: GoldDocument): ChainExample {
  const { text } = document;
  const { count } = text.tokens;
  const out = new Int32Array(Math.max(TOKEN_FEATURES, BOUNDARY_FEATURES));
  const padded = padTokens(text);
  const readToken = featuresOfToken(text, padded);
  const readBoundary = featuresOfBoundary(text, padded);
  const tokenFeatures = new Int32Array(count * TOKEN_FEATURES);
  const boundaryFeatures = new Int32Array(count * BOUNDARY_FEATURES);
  for (let i = 0; i < count; i++) {
    readToken(i, out);
    tokenFeatures.set(out.subarray(0, TOKEN_FEATURES), i * TOKEN_FEATURES);
    readBoundary(i, out);
    boundaryFeatures.set(out.subarray(0, BOUNDARY_FEATURES), i * BOUNDARY_FEATURES);
  }
  const roles = rolesOfTokens(document);
  return {
    length: count,
    tokenFeatures,
    tokenWidth: TOKEN_FEATURES,
    boundaryFeatures,
    boundaryWidth: BOUNDARY_FEATURES,
    roles,
    given: -1,
  };
}
