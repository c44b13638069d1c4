import type { ArticleMetadata } from '../model/Article';
import { datePublished } from './datePublished';
import type { FoundArticle } from './FoundArticle';
import { findDate } from './findDate';
import { foldLoosely } from './findHeadline';
import { inLatin1 } from './inLatin1';
import { isBoilerplate } from './isBoilerplate';
import { isCopyrightLine } from './isCreditLine';
import { ownNamesOf } from './ownNamesOf';
import type { Container } from './Segment';

/** What an article's metadata is read from. */
export interface MetadataSources extends Pick<FoundArticle, 'document' | 'meta' | 'jsonLd' | 'chosen' | 'language'> {
  /** Where the article stands: the document, or an element of it. */
  readonly root: ParentNode;
  /** The article's, the page's where it has none of its own. */
  readonly url: string;
  readonly partial: boolean;
}

const AUTHOR_NAMES = 'author article:author byl parsely-author sailthru.author dc.creator'.split(' ');
const MAX_LINES = 60;
const MAX_LINE = 1000;
/** Lines of a byline that tell no name. */
const NOT_A_NAME =
  /^(?:by|share|facebook|twitter|email|follow|about the author|reporter|news|[\W\d]{0,20}|\d{1,3} min(?:ute)?s? read)$|^(?:published|updated|last updated|posted|modified|first published|sign in|log ?in|join|subscribe|show more|more from|(?:[a-z]{3,6}day,? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)|recent stories|[a-z]{3}[.!?]$/i;

/** "(By Ada Novak)" at the end of the text, an editor's word behind it. */
const SIGNED =
  /\((By (?:[A-ZÀ-Þ][A-Za-zªÀ-ÿ.'-]{0,20}\s?){2,5}(?:and (?:[A-ZÀ-Þ][A-Za-zªÀ-ÿ.'-]{0,20}\s?){2,5})?)\)[\sA-Za-zªÀ-ÿ/]{0,12}$/;
const LONGEST_SIGN = 120;

function signatureOf({ blocks }: MetadataSources['chosen']): string | null {
  const text = blocks.at(-1)?.block.text.slice(-LONGEST_SIGN) ?? '';
  const signed = SIGNED.exec(inLatin1(text));
  return signed === null ? null : text.slice(signed.index + 1, signed.index + 1 + signed[1]!.length);
}

/** What stands around pictures and is no caption. */
const LABEL =
  /^(?:read|see|watch|view|related|close|caption|advertisement|powered by|image \d|photo \d|\d{1,3} of \d|skip past|show|hide|open|play|enlarge|expand|need more|sign up|subscribe)\b/i;

function unique(lines: readonly (string | null | undefined)[]): string[] {
  const seen = new Map<string, string>();
  for (const line of lines) {
    if (typeof line !== 'string' || line === '' || seen.size >= MAX_LINES) continue;
    const key = foldLoosely(line) || line;
    if (!seen.has(key)) seen.set(key, line.slice(0, MAX_LINE));
  }
  return [...seen.values()];
}

/** "Ada Novak Ada Novak": pages print a name once for wide and once for narrow windows. */
function withoutRepeat(line: string): string {
  const half = line.slice(0, line.length / 2).trim();
  return half.length > 3 && `${half} ${half}` === line ? half : line;
}

/** What stands between the name and a date, an outlet or nothing. */
const JOINT = /[\s|,·•–—-]{0,9}(?:\b(?:on|published|posted|updated|last updated):?)?[\s|,·•–—-]{0,9}$/i;
/** The weekday and the clock that come with a date. */
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{0,2}$/i;

/** A byline without the date that follows the name ("By Ada Novak | Jun. 17, 2019") and without the outlet's own name ("…, PORT HALE POST"). */
function nameOnly(line: string, isOwn: (name: string) => boolean): string {
  const date = findDate(line, false);
  const name = date === null ? line : line.slice(0, date.start).replace(WEEKDAY, '').replace(JOINT, '');
  const comma = name.lastIndexOf(',');
  return (comma > 0 && isOwn(name.slice(comma + 1)) ? name.slice(0, comma) : name).trim();
}

function bylineOf(
  lines: readonly string[],
  titles: readonly string[],
  isOwn: (name: string) => boolean,
): string | null {
  const parts: string[] = [];
  let by = '';
  for (const line of lines) {
    if (/^by:?$/i.test(line)) by = 'By ';
    const name = nameOnly(line, isOwn);
    if (name === '' || NOT_A_NAME.test(name) || isBoilerplate(inLatin1(name)) || titles.includes(foldLoosely(name)))
      continue;
    parts.push(by + withoutRepeat(name));
    by = '';
  }
  return unique(parts).slice(0, 4).join(' | ').slice(0, MAX_LINE) || null;
}

/** Captions without the labels around them ("Close", "1 of 8") and without what another line says in full. */
function captionsOf(printed: readonly string[], stated: readonly string[]): string[] {
  const shown = printed.filter((line) => !LABEL.test(line) && (line.length > 14 || /[A-Z]{2}|\//.test(line)));
  const folded = shown.map(foldLoosely).join('\n');
  return unique([...shown, ...stated.filter((line) => !folded.includes(foldLoosely(line)))]);
}

/** The innermost element around the headline and the first of the text. */
function elementAround([headline, first]: MetadataSources['chosen']['blocks']): Element | null {
  if (headline?.block.kind !== 'headline' || first === undefined) return null;
  let at: Container | null = headline.segment.container;
  while (at !== null && !at.element.contains(first.segment.container.element)) at = at.parent;
  return at?.element ?? null;
}

/** What the page says about its article, from JSON-LD, `meta` elements and the lines around the text. */
export function readMetadata(sources: MetadataSources): ArticleMetadata {
  const { document, url, meta, jsonLd, chosen } = sources;
  const first = chosen.blocks[0]?.block;
  const title =
    first?.kind === 'headline' ? first.text : (meta.get('og:title')?.[0] ?? jsonLd?.headline ?? document.title);
  const { outlet, ownNames, supplier } = ownNamesOf({
    url,
    meta,
    publisher: jsonLd?.publisher ?? null,
    title: document.title,
  });
  const bare = (text: string): string => foldLoosely(text).replaceAll(' ', '');
  const own = ownNames.map(bare).filter((name) => name.length > 3);
  const isOwnCopyright = (line: string): boolean => {
    const letters = bare(line);
    return isCopyrightLine(inLatin1(line)) && own.some((name) => letters.includes(name));
  };
  const authors = [...(jsonLd?.authors ?? []), ...AUTHOR_NAMES.flatMap((name) => meta.get(name) ?? [])];
  const credits = [...chosen.creditLines, ...(jsonLd?.credits ?? []), supplier];
  return {
    url: url.slice(0, 4000),
    title: title.slice(0, 500),
    outlet,
    ownNames,
    published: datePublished({
      root: sources.root,
      around: elementAround(chosen.blocks),
      url,
      meta,
      jsonLd,
      lines: chosen.around,
      language: sources.language,
    }),
    byline: bylineOf(chosen.bylines, [foldLoosely(title)], (name) => own.includes(bare(name))) ?? signatureOf(chosen),
    authors: unique(authors.filter((name) => !/^https?:|^@/.test(name))),
    creditLines: unique(credits.filter((line) => line !== null && !isOwnCopyright(line))),
    captions: captionsOf(chosen.captions, jsonLd?.captions ?? []),
    language: sources.language,
    partial: sources.partial,
  };
}
