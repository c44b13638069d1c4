import type { Translate } from './Translate';

/**
 * An ISO 8601 date or date-time in words ("6 March 2019"), in the language of the messages.
 * The day is the one that is printed, whatever the reader's time zone. What is no date comes back as it is.
 */
export function formatDate(iso: string, t: Translate): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const date = day === undefined ? null : new Date(`${day}T00:00:00Z`);
  if (date === null || Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(t('locale'), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
