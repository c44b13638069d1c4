import type { Setting } from '../model/Setting';
import { formatDate } from './formatDate';
import type { Translate } from './Translate';

/**
 * At what, where and when something was said, each as printed, in that order; the date in words after "Wednesday" where
 * it is known. Empty where the page tells nothing.
 */
export function describeCircumstances({ venue, place, when, date }: Setting, t: Translate): string[] {
  const day = date === null ? null : formatDate(date, t);
  const time = when !== null && day !== null ? t('whenResolved', when, day) : (when ?? day);
  return [venue, place, time].filter((part) => part !== null);
}
