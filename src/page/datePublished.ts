import { findDate } from './findDate';
import { isInSentence } from './isDateLine';
import type { JsonLdArticle } from './readJsonLd';
import { toIsoDate } from './toIsoDate';

const DATE_NAMES =
  'article:published_time datepublished og:published_time parsely-pub-date sailthru.date pubdate publish-date dc.date.issued dc.date date'.split(
    ' ',
  );

export interface DateSources {
  /** Where the article stands. */
  readonly root: ParentNode;
  /** The innermost element around its headline and its text; null where there are not both. */
  readonly around: Element | null;
  readonly url: string;
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLdArticle | null;
  /** Short lines around the headline, in order. */
  readonly lines: readonly string[];
  readonly language: string | null;
}

const OTHER_NAMES = 'article:modified_time datemodified og:updated_time lastmod last-modified'.split(' ');

function isoDates(candidates: readonly (string | null | undefined)[]): string[] {
  return candidates.flatMap((candidate) => (candidate ? (toIsoDate(candidate) ?? []) : []));
}

/** A date printed around the headline. */
interface PrintedDate {
  /** ISO 8601. */
  readonly date: string;
  /** Its line speaks of publishing. */
  readonly isTold: boolean;
}

/** What sentences tell, as captions and standfirsts do, counts only where nothing else does. */
function printedDates({ lines, language }: DateSources): readonly PrintedDate[] {
  const isMonthFirst = /^en[-_]us$/i.test(language ?? '');
  const dates = lines.flatMap((line) => {
    const found = findDate(line, isMonthFirst);
    if (found === null) return [];
    return [{ date: found.date, isTold: /\b(?:published|posted|created)\b/i.test(line), line, found }];
  });
  if (dates.length < 2) return dates;
  const plain = dates.filter(({ isTold, line, found }) => isTold || !isInSentence(line, found));
  return plain.length > 0 ? plain : dates;
}

const MOST_TIMES = 10;
const MARKED = 'time[datetime], [itemprop="datePublished"][content]';

/**
 * The date of the first `time` element, or of one that microdata calls the date of publication: of those around headline and
 * text, or of all where they tell one day alone, as those of other stories' lists do not.
 */
function markedDate({ root, around }: DateSources): string | null {
  const datesIn = (place: ParentNode): readonly string[] => {
    const times = [...place.querySelectorAll(MARKED)].slice(0, MOST_TIMES);
    return isoDates(times.map((time) => time.getAttribute('datetime') ?? time.getAttribute('content')));
  };
  const [own] = around === null ? [] : datesIn(around);
  if (own !== undefined) return own;
  const [first, ...others] = datesIn(root);
  if (first === undefined) return null;
  return others.every((date) => date.slice(0, 10) === first.slice(0, 10)) ? first : null;
}

/** "/2019/03/06/" in the address. */
function dateInAddress({ url }: DateSources): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)[/-]/.exec(url.slice(0, 500));
  return found === null ? null : (findDate(`${found[1]}-${found[2]}-${found[3]}`, false)?.date ?? null);
}

const HOUR_MS = 3_600_000;
/** Hours by which clocks are behind universal time, and before it, at most. */
const MOST_WEST = 12;
const MOST_EAST = 14;
/** A page prints its time to the minute. */
const SAME_MS = 60_000;

/** Milliseconds since 1970 of a date-time that tells its zone; null of any other. */
function instantOf(iso: string): number | null {
  const zoned = /^(.+T.+)(?:Z|([+-]\d\d):?(\d\d))$/.exec(iso);
  if (zoned === null) return null;
  const instant = Date.parse(zoned[2] === undefined ? iso : `${zoned[1]}${zoned[2]}:${zoned[3]}`);
  return Number.isNaN(instant) ? null : instant;
}

/** Whether it may have been this day somewhere when it was this date-time. */
function mayBeDay(day: string, stated: string): boolean {
  const instant = instantOf(stated);
  if (instant === null) return stated.startsWith(day);
  const dayAt = (hours: number): string => new Date(instant + hours * HOUR_MS).toISOString().slice(0, 10);
  return day >= dayAt(-MOST_WEST) && day <= dayAt(MOST_EAST);
}

/** The day of a `time` element of this very moment: as it prints it, else in its own zone. */
function dayOfSameMoment({ root }: DateSources, stated: string): string | null {
  const instant = instantOf(stated);
  if (instant === null) return null;
  for (const time of [...root.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES)) {
    const marked = toIsoDate(time.getAttribute('datetime') ?? '') ?? '';
    const other = instantOf(marked);
    if (other !== null && Math.abs(other - instant) < SAME_MS)
      return findDate(time.textContent ?? '', true)?.date ?? marked.slice(0, 10);
  }
  return null;
}

/**
 * The day that the page itself tells for a stated date. A page in another time zone than its metadata prints the day before or
 * after: its own day is what its "Wednesday" goes by. One that was written anew prints the day of that and no other.
 * @param others what metadata states besides, as the day of the last change.
 */
function ownDay(sources: DateSources, stated: string, others: readonly string[]): string {
  const printed = printedDates(sources);
  const isPrinted = (iso: string): boolean => printed.some(({ date }) => iso.startsWith(date));
  const told = printed.find(({ date, isTold }) => isTold && mayBeDay(date, stated));
  if (told === undefined && isPrinted(stated)) return stated;
  const day =
    (told ?? printed.find(({ date }) => mayBeDay(date, stated)))?.date ??
    dayOfSameMoment(sources, stated) ??
    others.find(isPrinted) ??
    stated;
  return stated.startsWith(day) ? stated : day;
}

/** When the article was published, as an ISO 8601 date or date-time: by metadata, by what is printed around the headline, by its address; or null. */
export function datePublished(sources: DateSources): string | null {
  const { jsonLd, meta } = sources;
  const valuesOf = (names: readonly string[]): (string | undefined)[] => names.map((name) => meta.get(name)?.[0]);
  const [stated, ...others] = isoDates([jsonLd?.published, ...valuesOf(DATE_NAMES)]);
  const changed = isoDates([jsonLd?.modified, ...valuesOf(OTHER_NAMES)]);
  if (stated !== undefined) return ownDay(sources, stated, [...others, ...changed]);
  const printed = printedDates(sources);
  const first = printed.find(({ isTold }) => isTold) ?? printed[0];
  return first?.date ?? markedDate(sources) ?? dateInAddress(sources) ?? changed[0] ?? null;
}
