import { browser } from '#browser';

/** One text of `_locales` in the reader's language, `$1`… filled in; empty where there is no such text. */
export function translate(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
