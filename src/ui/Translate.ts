type EnglishKey = keyof typeof import('../_locales/en/messages.json');

/** Plural forms beyond English's two: other languages have messages for them (Arabic all six). */
type Plural<K extends string> = K extends `${infer Stem}_other` ? `${Stem}_${Intl.LDMLPluralRule}` : never;

/** Every string a reader can see has a key here. */
export type MessageKey = EnglishKey | Plural<EnglishKey>;

/**
 * Gives the text for a key in the reader's language; empty where there is none. `substitutions` fill `$1`, `$2`, … of the
 * message. The browser's `i18n.getMessage` in the extension, a plain look-up in tests.
 */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
