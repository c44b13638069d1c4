/** Every string a reader can see has a key here. */
export type MessageKey = keyof typeof import('../_locales/en/messages.json');

/**
 * Gives the text for a key in the reader's language. `substitutions` fill `$1`, `$2`, … of the message.
 * The browser's `i18n.getMessage` in the extension, a plain look-up in tests.
 */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
