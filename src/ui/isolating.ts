import type { Translate } from './Translate';

/** Embeddings, overrides and isolates of the Unicode bidirectional algorithm: what a text may use to reach beyond itself. */
const REACHING = /[\u202a-\u202e\u2066-\u2069]/g;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Messages whose substitutions keep to themselves: what a page prints may be written from right to left, or hold characters
 * that turn the writing around, and must not turn our own words with it. For what is drawn; what is copied out wants the
 * plain messages.
 */
export function isolating(t: Translate): Translate {
  const isolate = (text: string) => `${FIRST_STRONG_ISOLATE}${text.replace(REACHING, '')}${POP_ISOLATE}`;
  return (key, ...substitutions) => t(key, ...substitutions.map(isolate));
}
