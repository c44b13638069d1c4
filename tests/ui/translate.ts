import messages from '../../src/_locales/en/messages.json';
import type { Translate } from '../../src/ui/Translate';

/** The English messages without a browser. */
export const translate: Translate = (key, ...substitutions) =>
  messages[key].message.replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
