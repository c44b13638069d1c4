import type { Translate } from './Translate';

/** Less tells no day; other forms, which `Date.parse` may take for some date, are none of ISO 8601. */
const DAY = /^\d{4}-\d{2}-\d{2}/;
/** With the zone, without which two pages' hours cannot be compared. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From here on minutes would be rounded to sixty. */
const MOST_MINUTES = HOUR - MINUTE / 2;
/** From here on hours are counted as days. */
const MOST_HOURS = 48 * HOUR;

/** Milliseconds between two dates and the unit they are told in: days where the hour of one is not known. */
function between(first: string, second: string): { ms: number; unit: 'minute' | 'hour' | 'day'; of: number } {
  const ms = Date.parse(second) - Date.parse(first);
  if (MOMENT.test(first) && MOMENT.test(second) && Math.abs(ms) < MOST_HOURS)
    return Math.abs(ms) < MOST_MINUTES ? { ms, unit: 'minute', of: MINUTE } : { ms, unit: 'hour', of: HOUR };
  const dayOf = (date: string) => Date.parse(DAY.exec(date)?.[0] ?? '');
  return { ms: dayOf(second) - dayOf(first), unit: 'day', of: 24 * HOUR };
}

/**
 * How much earlier or later than a page another one is ("3 hours earlier"), by their ISO 8601 dates; null where a date is not known, and
 * where no difference is.
 */
export function describeApart(other: string | null, page: string | null, t: Translate): string | null {
  const { ms, unit, of } = between(other ?? '', page ?? '');
  const count = Math.round(Math.abs(ms) / of);
  if (Number.isNaN(count) || count === 0) return null;
  const length = count.toLocaleString(t('locale'), { style: 'unit', unit, unitDisplay: 'long' });
  return t(ms > 0 ? 'earlierBy' : 'laterBy', length);
}
