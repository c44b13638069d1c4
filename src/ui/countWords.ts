import type { MessageKey, Translate } from './Translate';

/** Stems of the messages that are counted. */
export type Counted = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/**
 * "1 statement", "9 statements": of the messages with one stem the one for this count, by the plural rules of the language
 * (`claims_one`, `claims_few`, …); a form that a language does not tell apart is its `_other`.
 */
export function countWords(stem: Counted, count: number, t: Translate, ...more: string[]): string {
  const language = t('locale');
  const number = count.toLocaleString(language);
  const form = new Intl.PluralRules(language).select(count);
  return t(`${stem}_${form}`, number, ...more) || t(`${stem}_other`, number, ...more);
}
