const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Midnight UTC of the day a page was published, or null. The day is taken as printed: a time zone does not move it. */
function publishedDay(published: string | null): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  return found ? dayOf(Number(found[1]), Number(found[2]) - 1, Number(found[3])) : null;
}

function dayOf(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? ms : null;
}

/**
 * A printed time as ISO date (YYYY-MM-DD), or null where it is not certain. A day of the week is the last one up to the page's date
 * ("last Friday" on a Saturday or Sunday may be either);
 * a day without a year the last one up to it, and not more than eleven months back.
 */
export function resolveDate(when: string | null, published: string | null): string | null {
  if (when === null) return null;
  const words = when.toLowerCase();
  const named = /([a-z]{3})[a-z]*\.?\s(\d{1,2})(?:,\s(\d{4}))?$|^(\d{1,2})\s([a-z]{3})[a-z]*\.?(?:\s(\d{4}))?$/u.exec(
    words,
  );
  const base = publishedDay(published);
  if (named) return resolveNamed(named, base);
  if (base === null || words.startsWith('this ')) return null;
  if (/\b(?:today|tonight)\b/u.test(words)) return iso(base);
  if (/\byesterday\b/u.test(words)) return iso(base - DAY_MS);
  const day = DAYS.findIndex((d) => words.includes(d));
  if (day < 0) return null;
  const back = (new Date(base).getUTCDay() - day + 7) % 7;
  if (words.startsWith('last ')) return back === 0 || back > 2 ? iso(base - (back || 7) * DAY_MS) : null;
  // The morrow of the page's own day is more likely a page dated before midnight than six days past.
  return back === 6 ? null : iso(base - back * DAY_MS);
}

function resolveNamed(named: RegExpExecArray, base: number | null): string | null {
  const month = MONTHS.indexOf(named[1] ?? named[5] ?? '');
  const day = Number(named[2] ?? named[4]);
  const year = named[3] ?? named[6];
  if (month < 0) return null;
  if (year) {
    const ms = dayOf(Number(year), month, day);
    return ms === null ? null : iso(ms);
  }
  if (base === null) return null;
  const current = new Date(base).getUTCFullYear();
  for (const candidate of [current, current - 1]) {
    const ms = dayOf(candidate, month, day);
    if (ms !== null && ms <= base && base - ms < 335 * DAY_MS) return iso(ms);
  }
  return null;
}
