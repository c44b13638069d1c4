import english from '../../src/_locales/en/messages.json';
import type { Translate } from '../../src/ui/Translate';

/** Messages of a language, as they lie in `_locales`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The messages of one language without a browser; as there, one that is missing is empty. */
export function translateFrom(messages: Messages): Translate {
  return (key, ...substitutions) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

export const translate = translateFrom(english);
