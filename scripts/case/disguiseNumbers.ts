import { CALENDAR } from './lexicon/madeUpNames';

const NUMBER = /\d[\d.,]*\d|\d/g;
const YEAR = /^(?:19|20)\d\d$/;
/** Years back: as many whole weeks' worth of leap days as keeps a date a date. */
const YEARS_BACK = 4;

/** Each digit becomes another, the first never 0, so that a number keeps its length. */
const otherDigit = (digit: string, at: number): string =>
  at === 0 ? String(((Number(digit) + 2) % 9) + 1) : String((Number(digit) + 3) % 10);

/** A day of a month beside its name, or part of a date or a time. */
function isDate(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\.?\s*$/u.exec(text.slice(0, start))?.[1]?.toLowerCase();
  const after = /^(?:st|nd|rd|th)?\s*(?:of\s+)?(\p{L}+)/u.exec(text.slice(end))?.[1]?.toLowerCase();
  const isDay = Number(text.slice(start, end)) <= 31;
  const isPart = /[-:/T]$/.test(text.slice(0, start)) || /^[-:/T]\d/.test(text.slice(end));
  return isPart || (isDay && (CALENDAR.has(before ?? '') || CALENDAR.has(after ?? '')));
}

/** A text with other numbers: of as many digits, years four years back, days of the month and times as they were. */
export function disguiseNumbers(text: string): string {
  return text.replace(NUMBER, (number, start: number) => {
    if (YEAR.test(number)) return String(Number(number) - YEARS_BACK);
    if (isDate(text, start, start + number.length)) return number;
    let at = 0;
    return number.replace(/\d/g, (digit) => otherDigit(digit, at++));
  });
}
