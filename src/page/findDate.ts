import type { Span } from '../model/Span';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A word that begins like a month; all of it must, which `monthOf` sees to: patterns that spell them out are dear to compile. */
const MONTH = `((?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]*)`;
/** Pages set a count right behind the year ("March 6, 201957 shares"). */
const YEAR = '((?:19|20)\\d\\d)';
/** "March 6, 2019", "Mar. 6th 2019". */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? (\\d\\d?)[dhnrst]*,? ${YEAR}`, 'i');
/** "6 March 2019", "18 Nov, 2015". */
const DAY_FIRST = new RegExp(`\\b(\\d\\d?)[dhnrst]*(?: of)? ${MONTH}\\.?,? ${YEAR}`, 'i');
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const YEAR_LAST = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/;
/** Where such a clock or zone stands, the month comes before the day. */
const AMERICAN_CLOCK = /\d ?[ap]\.?m\b|\b[ECMP][SD]?T\b/i;

/** The web has news since then; whatever is earlier is told of, not published. */
const EARLIEST = 1990;
const LATEST = 2099;

function isoDate(year: number, month: number, day: number): string | null {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const monthOf = (name: string): number => 1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()));

/** A date with its year in a line, and where it stands there. */
export interface FoundDate extends Span {
  /** ISO 8601. */
  readonly date: string;
}

function found(match: RegExpExecArray, year: number, month: number, day: number): FoundDate | null {
  const date = isoDate(year, month, day);
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

function findNumbers(text: string, isMonthFirst: boolean): FoundDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return found(yearFirst, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return null;
  const [one, two, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  const american = two > 12 || (one <= 12 && (isMonthFirst || AMERICAN_CLOCK.test(text)));
  return american ? found(yearLast, year, one, two) : found(yearLast, year, two, one);
}

/**
 * The first date with its year in a printed line, or null.
 * @param isMonthFirst whether "3/4/2019" is the fourth of March; a clock with "am" or "pm" says so by itself.
 */
export function findDate(line: string, isMonthFirst: boolean): FoundDate | null {
  const text = line.slice(0, 300);
  if (!/\d{4}/.test(text)) return null;
  const named = MONTH_FIRST.exec(text);
  if (named !== null) return found(named, Number(named[3]), monthOf(named[1] ?? ''), Number(named[2]));
  const swapped = DAY_FIRST.exec(text);
  if (swapped !== null) return found(swapped, Number(swapped[3]), monthOf(swapped[2] ?? ''), Number(swapped[1]));
  return findNumbers(text, isMonthFirst);
}
