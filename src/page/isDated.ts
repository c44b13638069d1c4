import type { FoundArticle } from './FoundArticle';
import { findDate } from './findDate';

/** `meta` elements that tell a day: "article:published_time", "parsely-pub-date", "lastmod". */
const DATE_NAME = /(?:published|modified|updated)_?time|date|lastmod|last-modified/;

/**
 * Whether a page tells when it was published or changed, wherever it does; `datePublished` tells the day.
 * @param lines short lines around the headline.
 */
export function isDated(
  { document, url, part, meta, jsonLd }: Pick<FoundArticle, 'document' | 'url' | 'part' | 'meta' | 'jsonLd'>,
  lines: readonly string[],
): boolean {
  return (
    Boolean(jsonLd?.published ?? jsonLd?.modified) ||
    [...meta.keys()].some((name) => DATE_NAME.test(name)) ||
    lines.some((line) => findDate(line, false) !== null) ||
    (part.element ?? document).querySelector('time[datetime], [itemprop="datePublished"][content]') !== null ||
    /\/(?:19|20)\d\d[/-]\d\d?[/-]\d\d?[/-]/.test(url.slice(0, 500))
  );
}
