import { BOUNDARY_FEATURES } from '../../src/engine/tagger/featuresOfBoundary';
import { TOKEN_FEATURES } from '../../src/engine/tagger/featuresOfToken';
import { readFeatures } from '../../src/engine/tagger/readFeatures';
import type { ChainExample } from './ChainExample';
import type { GoldDocument } from './GoldDocument';
import { rolesOfTokens } from './rolesOfTokens';

/** The whole article as one chain, for the first pass. */
export function tokenExample(document: GoldDocument): ChainExample {
  const { text } = document;
  const { count } = text.tokens;
  const { tokens, boundaries } = readFeatures(text);
  const roles = rolesOfTokens(document);
  return {
    length: count,
    tokenFeatures: tokens,
    tokenWidth: TOKEN_FEATURES,
    boundaryFeatures: boundaries,
    boundaryWidth: BOUNDARY_FEATURES,
    roles,
    given: -1,
  };
}
