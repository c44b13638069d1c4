const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Before that, a date is a default that somebody forgot to fill in. */
const EARLIEST = 1900;

const two = (number: string): string => number.padStart(2, '0');

/** A date or date-time of ISO 8601 from what pages put into their metadata ("2019-03-06T…", "20190306", "March 6, 2019"), or null. */
export function toIsoDate(printed: string): string | null {
  const text = printed.trim().slice(0, 60);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  );
  if (iso !== null && Number(iso[1]) < EARLIEST) return null;
  if (iso !== null)
    return iso[4] === undefined ? iso[0].slice(0, 10) : `${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}${iso[5] ?? ''}`;
  const digits = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  if (digits !== null && Number(digits[2]) <= 12) return `${digits[1]}-${digits[2]}-${digits[3]}`;
  const named = /([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i.exec(text);
  const swapped = /(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})/i.exec(text);
  const [month, day, year] =
    named !== null ? [named[1], named[2], named[3]] : swapped !== null ? [swapped[2], swapped[1], swapped[3]] : [];
  const index = month === undefined ? -1 : MONTHS.indexOf(month.toLowerCase());
  return index < 0 || day === undefined || year === undefined ? null : `${year}-${two(String(index + 1))}-${two(day)}`;
}
