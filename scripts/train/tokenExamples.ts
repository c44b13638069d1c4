import { BOUNDARY_FEATURES, featuresOfBoundary } from '../../src/engine/tagger/featuresOfBoundary';
import { featuresOfToken, TOKEN_FEATURES } from '../../src/engine/tagger/featuresOfToken';
import type { ChainExample } from './ChainExample';
import type { GoldDocument } from './GoldDocument';
import { rolesOfTokens } from './rolesOfTokens';

/** The whole article as one chain, for the first pass. */
export function tokenExample(document: GoldDocument): ChainExample {
  const { text } = document;
  const { count } = text.tokens;
  const out = new Int32Array(Math.max(TOKEN_FEATURES, BOUNDARY_FEATURES));
  const tokenWidth = count ? featuresOfToken(text, 0, out) : 0;
  const boundaryWidth = count ? featuresOfBoundary(text, 0, out) : 0;
  const tokenFeatures = new Int32Array(count * tokenWidth);
  const boundaryFeatures = new Int32Array(count * boundaryWidth);
  for (let i = 0; i < count; i++) {
    featuresOfToken(text, i, out);
    tokenFeatures.set(out.subarray(0, tokenWidth), i * tokenWidth);
    featuresOfBoundary(text, i, out);
    boundaryFeatures.set(out.subarray(0, boundaryWidth), i * boundaryWidth);
  }
  const roles = rolesOfTokens(document);
  return { length: count, tokenFeatures, tokenWidth, boundaryFeatures, boundaryWidth, roles, given: -1 };
}
