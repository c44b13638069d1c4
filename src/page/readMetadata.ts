import type { ArticleMetadata } from '../model/Article';
import type { ChosenText } from './chooseBlocks';
import type { JsonLdArticle } from './readJsonLd';
import { toIsoDate } from './toIsoDate';

export interface MetadataSources {
  readonly document: Document;
  readonly url: string;
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLdArticle | null;
  readonly chosen: ChosenText;
  readonly language: string | null;
  readonly cut: boolean;
}

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'dcsext.author',
];
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'article:modified_time',
];
const MAX_LINES = 60;
const PAYWALL =
  /\b(?:subscribe to (?:continue|read|keep)|continue reading (?:this|your|with)|to (?:continue|keep) reading|already a subscriber|for subscribers only|this (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members)|log in to (?:continue|read)|register to (?:continue|read))\b/i;

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '') || null;
  } catch {
    return null;
  }
}

const unique = (lines: readonly (string | null | undefined)[]): string[] =>
  [...new Set(lines.filter((line) => typeof line === 'string' && line !== ''))].slice(0, MAX_LINES) as string[];

function firstOf(meta: MetadataSources['meta'], names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function publishedOf(sources: MetadataSources): string | null {
  const candidates = [sources.jsonLd?.published, ...DATE_NAMES.map((name) => sources.meta.get(name)?.[0])];
  for (const candidate of candidates) {
    const date = candidate === undefined || candidate === null ? null : toIsoDate(candidate);
    if (date !== null) return date;
  }
  const time = sources.document.querySelector('time[datetime], [itemprop="datePublished"][content]');
  return time === null ? null : toIsoDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
}

/** What the page says about its article, from JSON-LD, `meta` elements and the lines around the text, in that order. */
export function readMetadata(sources: MetadataSources): ArticleMetadata {
  const { document, url, meta, jsonLd, chosen } = sources;
  const host = hostOf(url);
  const headline = chosen.blocks[0]?.block.kind === 'headline' ? chosen.blocks[0].block.text : null;
  const site = meta.get('og:site_name')?.[0] ?? meta.get('application-name')?.[0] ?? null;
  const authors = unique(
    [...(jsonLd?.authors ?? []), ...AUTHOR_NAMES.flatMap((name) => meta.get(name) ?? [])].filter(
      (name) => !/^https?:|^@/.test(name),
    ),
  );
  const last = chosen.blocks.at(-1)?.block.text ?? '';
  return {
    url,
    title: headline ?? meta.get('og:title')?.[0] ?? jsonLd?.headline ?? document.title.slice(0, 500),
    outlet: jsonLd?.publisher ?? site ?? host,
    ownNames: unique([
      jsonLd?.publisher,
      site,
      meta.get('application-name')?.[0],
      firstOf(meta, ['publisher', 'article:publisher', 'dc.publisher'])?.replace(/^https?:.*/, ''),
      host,
      host?.split('.').at(-2),
    ]),
    published: publishedOf(sources),
    byline: unique(chosen.bylines.slice(0, 4)).join(' | ') || null,
    authors,
    creditLines: unique([...chosen.creditLines, ...(jsonLd?.credits ?? [])]),
    captions: unique([...chosen.captions, ...(jsonLd?.captions ?? [])]),
    language: sources.language,
    partial:
      sources.cut ||
      (jsonLd?.free === false && PAYWALL.test(document.body?.textContent?.slice(0, 200_000) ?? '')) ||
      /(?:…|\.\.\.)$/.test(last),
  };
}
