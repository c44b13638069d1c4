import type { MessageKey, Translate } from './Translate';

type Counted = { [K in MessageKey]: K extends `${infer Stem}_one` ? Stem : never }[MessageKey];

/** "1 statement", "9 statements": a message with a form for one and a form for more, both under the same stem. */
export function countWords(stem: Counted, count: number, t: Translate, ...more: string[]): string {
  return t(count === 1 ? `${stem}_one` : `${stem}_other`, String(count), ...more);
}
