import { findDate } from './findDate';

/** Before that, a date is a default that somebody forgot to fill in. */
const EARLIEST = 1900;

/** A date or date-time of ISO 8601 from what pages put into their metadata ("2019-03-06T…", "20190306", "March 6, 2019"), or null. */
export function toIsoDate(stated: string): string | null {
  const text = stated.trim().slice(0, 60);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  );
  if (iso !== null && Number(iso[1]) < EARLIEST) return null;
  if (iso !== null)
    return iso[4] === undefined ? iso[0].slice(0, 10) : `${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}${iso[5] ?? ''}`;
  const digits = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  if (digits !== null && Number(digits[2]) <= 12) return `${digits[1]}-${digits[2]}-${digits[3]}`;
  return findDate(text, true)?.date ?? null;
}
