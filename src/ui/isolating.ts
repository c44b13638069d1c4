import type { Translate } from './Translate';

/** Embeddings, overrides and isolates of the Unicode bidirectional algorithm: what a text may use to reach beyond itself. */
const REACHING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Letters and marks of the scripts written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Messages whose substitutions keep to themselves: what a page prints may be written the other way than our own words, or
 * hold characters that turn the writing around, and must not turn ours with it. For what is drawn; what is copied out wants
 * the plain messages.
 */
export function isolating(t: Translate): Translate {
  const rightToLeft = t('direction') === 'rtl';
  const isolate = (text: string) => {
    const bare = text.replace(REACHING, '');
    return rightToLeft || RIGHT_TO_LEFT.test(bare) ? `${FIRST_STRONG_ISOLATE}${bare}${POP_ISOLATE}` : bare;
  };
  return (key, ...substitutions) => t(key, ...substitutions.map(isolate));
}
