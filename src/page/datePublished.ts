import { findDate } from './findDate';
import type { JsonLdArticle } from './readJsonLd';
import { toIsoDate } from './toIsoDate';

const DATE_NAMES =
  'article:published_time datepublished og:published_time parsely-pub-date sailthru.date pubdate publish-date dc.date.issued dc.date date'.split(
    ' ',
  );

export interface DateSources {
  /** Where the article stands. */
  readonly root: ParentNode;
  readonly url: string;
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLdArticle | null;
  /** Short lines around the headline, in order. */
  readonly lines: readonly string[];
  readonly language: string | null;
}

function statedDate({ jsonLd, meta }: DateSources): string | null {
  const candidates = [jsonLd?.published, ...DATE_NAMES.map((name) => meta.get(name)?.[0])];
  for (const candidate of candidates) {
    const date = candidate === undefined || candidate === null ? null : toIsoDate(candidate);
    if (date !== null) return date;
  }
  return null;
}

/** The date printed around the headline: that of a line that speaks of publishing before others. */
function printedDate({ lines, language }: DateSources): string | null {
  const isMonthFirst = /^en[-_]us$/i.test(language ?? '');
  const dates = lines.flatMap((line) => {
    const found = findDate(line, isMonthFirst);
    return found === null ? [] : [{ date: found.date, isTold: /\b(?:published|posted|created)\b/i.test(line) }];
  });
  return (dates.find(({ isTold }) => isTold) ?? dates[0])?.date ?? null;
}

/** The date of the first `time` element, or of one that microdata calls the date of publication. */
function markedDate({ root }: DateSources): string | null {
  const time = root.querySelector('time[datetime], [itemprop="datePublished"][content]');
  return time === null ? null : toIsoDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
}

/** "/2019/03/06/" in the address. */
function dateInAddress({ url }: DateSources): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)[/-]/.exec(url.slice(0, 500));
  return found === null ? null : (findDate(`${found[1]}-${found[2]}-${found[3]}`, false)?.date ?? null);
}

const DAY_MS = 86_400_000;
const UTC = /T.*(?:Z|[+]00:?00)$/;

/** A page in another time zone than its metadata prints the day before or after it: its own day is what its "Wednesday" goes by. */
function ownDay(stated: string, printed: string | null): string {
  if (printed === null || !UTC.test(stated) || stated.startsWith(printed)) return stated;
  return Math.abs(Date.parse(stated.slice(0, 10)) - Date.parse(printed)) <= DAY_MS ? printed : stated;
}

/** When the article was published, as an ISO 8601 date or date-time: by metadata, by what is printed around the headline, by its address; or null. */
export function datePublished(sources: DateSources): string | null {
  const stated = statedDate(sources);
  const printed = printedDate(sources);
  if (stated !== null) return ownDay(stated, printed);
  return printed ?? markedDate(sources) ?? dateInAddress(sources);
}
