import type { Span } from '../model/Span';
import { findDate } from './findDate';

/** Longer lines say more than when. */
const LONGEST = 120;
/** What stands beside a date: the day of the week, the clock, what it is the date of. */
const BESIDE =
  /\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:first|last|was|on|at|published|posted|created|updated|modified|revised|date|time|am|pm|a\.m|p\.m|[a-z]{0,2}[sd]t|[ecmp]t|gmt|utc|uk|us|local)\b/gi;

/** Whether a date stands in a sentence ("on the March 6, 2019 storm") and not in a line of names, labels and clocks. */
export function isInSentence(line: string, { start, end }: Span): boolean {
  const before = line.slice(0, start).replace(BESIDE, ' ').trimEnd();
  const after = line.slice(end).replace(BESIDE, ' ').trimStart();
  return /(?:^|\s)[a-zß-ÿ]+$/.test(before) || /^[a-zß-ÿ]{2}/.test(after);
}

/** Whether a line, in Latin-1, tells when the page was published or changed, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const first = findDate(line, true);
  if (first === null) return false;
  const rest = line.slice(0, first.start) + line.slice(first.end);
  const second = findDate(rest, true);
  return !/[A-Za-zªÀ-ÿ]/.test(
    (second === null ? rest : rest.slice(0, second.start) + rest.slice(second.end)).replace(BESIDE, ''),
  );
}
