import type { Translate } from './Translate';

/** "Norda Wire, ESNA": several as one, with the commas of the reader's language. */
export function listWords(words: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t('locale'), { type: 'unit', style: 'short' }).format(words);
}
