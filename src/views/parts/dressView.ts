import { adoptStyles } from '../../ui/adoptStyles';
import type { Translate } from '../../ui/Translate';

/** Gives a view's document its styles, and the language and direction of its messages. */
export function dressView(t: Translate, ...styles: readonly string[]): void {
  document.documentElement.lang = t('locale');
  document.documentElement.dir = t('direction');
  adoptStyles(document, ...styles);
}
