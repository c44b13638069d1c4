import type { Forest } from '../learned/Forest';
import type { ArticleReading } from './ArticleReading';
import { addressOfPart } from './addressOfPart';
import { type ChosenText, chooseBlocks } from './chooseBlocks';
import { collectSegments, MAX_SEGMENT } from './collectSegments';
import { detectLanguage } from './detectLanguage';
import { foldLoosely, isTitle } from './findHeadline';
import { isCutOff } from './isCutOff';
import { judgeSegments } from './judge/judgeSegments';
import type { PageSegments } from './judge/PageSegments';
import { SHIPPED_FOREST } from './judge/shippedForest';
import { judgePage } from './judgePage';
import { locatePassage } from './locatePassage';
import { isAboutOtherThing, type JsonLdArticle, readJsonLd } from './readJsonLd';
import { readMeta } from './readMeta';
import { readMetadata } from './readMetadata';
import { type ArticlePart, splitArticles } from './splitArticles';
import { surveyPage } from './surveyPage';
import { titlesOf } from './titlesOf';

export interface ReadOptions {
  /** Whether an element is shown, where the caller has layout; asked once per element. Without it only attributes and inline styles tell. */
  readonly isVisible?: (element: Element) => boolean;
  /** The trees that tell text from what stands around it; those that ship unless they are to be judged on pages they have not seen. */
  readonly forest?: Forest;
}

type Meta = ReadonlyMap<string, readonly string[]>;

const NOTHING: ChosenText = {
  blocks: [],
  bylines: [],
  captions: [],
  creditLines: [],
  around: [],
  linkedHeadings: 0,
  cut: false,
};

/** What `meta` elements say of the site and not of one article. */
const OF_SITE = new Set(
  'og:site_name application-name publisher dc.publisher og:type og:locale content-language generator'.split(' '),
);

function declaredLanguage(document: Document, meta: Meta): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ||
    (meta.get('content-language')?.[0] ?? meta.get('og:locale')?.[0]?.replace('_', '-') ?? '');
  return declared.slice(0, 35) || null;
}

function* chooseText(page: PageSegments, forest: Forest, description: string | null): Generator<void, ChosenText> {
  const isText = yield* judgeSegments(page, forest);
  return yield* chooseBlocks(page, isText, description);
}

/** One article of a page, and what the page says of it. */
interface PartOfPage {
  readonly document: Document;
  readonly url: string;
  readonly part: ArticlePart;
  readonly meta: Meta;
  readonly jsonLd: JsonLdArticle | null;
  readonly titles: readonly string[];
  /** The page declares what else it is about: a product, a thread. */
  readonly otherThing: boolean;
}

function* readPart(page: PartOfPage, forest: Forest): Generator<void, ArticleReading> {
  const { document, url, part, meta, jsonLd } = page;
  const { collection } = part;
  const description = meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? jsonLd?.description ?? null;
  const survey = yield* surveyPage(collection, page.titles, jsonLd?.body ?? null);
  yield;
  const chosen = survey === null ? NOTHING : yield* chooseText(survey, forest, description);
  yield;
  const paragraphs = chosen.blocks.filter(({ block }) => block.kind !== 'headline').map(({ block }) => block.text);
  const { language, english } = detectLanguage(paragraphs.join('\n'), declaredLanguage(document, meta));
  yield;
  const partial =
    collection.cut ||
    chosen.cut ||
    paragraphs.some(({ length }) => length >= MAX_SEGMENT) ||
    isCutOff(paragraphs, collection.segments, jsonLd?.free ?? null);
  const root = part.element ?? document;
  const metadata = readMetadata({ document, root, url, meta, jsonLd, chosen, language, partial });
  const judged = judgePage({
    url,
    jsonLdType: jsonLd?.type ?? null,
    otherThing: page.otherThing,
    ogType: meta.get('og:type')?.[0] ?? null,
    generator: meta.get('generator')?.[0] ?? null,
    published: metadata.published !== null,
    byline: metadata.byline !== null || metadata.authors.length > 0,
    linkedHeadings: chosen.linkedHeadings,
    paragraphs,
  });
  const kind = english ? judged : 'other-language';
  const blocks = kind === 'article' || kind === 'unsure' ? chosen.blocks : [];
  return {
    article: { ...metadata, kind, blocks: blocks.map(({ block }) => block) },
    locate: (passage) => {
      const found = blocks[passage.block];
      return found === undefined ? null : locatePassage(document, found.segment, passage);
    },
  };
}

/**
 * The part that the page's own metadata is about: pages without end change it as the reader goes on. Of the page's own
 * article unless it names an appended one.
 */
function ownerOf(parts: readonly ArticlePart[], titles: readonly string[]): number {
  const wanted = titles.map(foldLoosely).filter((title) => title !== '');
  const named = parts.findIndex(({ headline }) => headline !== null && isTitle(foldLoosely(headline), wanted));
  return Math.max(0, named);
}

/** What the page says of each of its parts. */
function* partsOfPage(
  document: Document,
  url: string,
  isVisible: ReadOptions['isVisible'],
): Generator<void, readonly PartOfPage[]> {
  const meta = readMeta(document);
  yield;
  const jsonLds = readJsonLd(document);
  yield;
  const parts = splitArticles(yield* collectSegments(document.body ?? document.documentElement, isVisible));
  yield;
  const [best = null] = jsonLds;
  const titles = titlesOf(document, meta, best);
  const own = { document, meta, jsonLd: best, titles, otherThing: best === null && isAboutOtherThing(document) };
  if (parts.length === 1) return parts.map((part) => ({ ...own, url, part }));
  const owner = ownerOf(parts, [...(meta.get('og:title') ?? []), document.title]);
  const ofSite = new Map([...meta].filter(([name]) => OF_SITE.has(name)));
  const namedBy = (headline: string | null): JsonLdArticle | null =>
    jsonLds.find(
      (jsonLd) => headline !== null && isTitle(foldLoosely(headline), [foldLoosely(jsonLd.headline ?? '')]),
    ) ?? null;
  const named = parts.map(({ headline }) => namedBy(headline));
  const rest = jsonLds.find((jsonLd) => !named.includes(jsonLd)) ?? null;
  return parts.map((part, at) => ({
    ...own,
    part,
    jsonLd: named[at] ?? (at === 0 ? rest : null),
    meta: at === owner ? meta : ofSite,
    titles: at === owner ? titles : part.headline === null ? [] : [part.headline],
    url: (part.element === null ? null : addressOfPart(part.element, named[at]?.url ?? null, url)) ?? url,
  }));
}

/**
 * The reading of all the articles on a page, its own first, in steps of about a millisecond, for callers that must not hold up
 * the page. There is always a first; others are there where they read as news by themselves, as the first does then.
 */
export function* readArticles(
  document: Document,
  url: string,
  { isVisible, forest = SHIPPED_FOREST }: ReadOptions = {},
): Generator<void, readonly [ArticleReading, ...ArticleReading[]]> {
  const [first, ...appended] = yield* partsOfPage(document, url, isVisible);
  if (first === undefined) throw new Error('a page has a first part');
  const own = yield* readPart(first, forest);
  const readings: ArticleReading[] = own.article.blocks.length > 0 ? [own] : [];
  for (const part of appended) {
    const reading = yield* readPart(part, forest);
    if (reading.article.blocks.length > 0) readings.push(reading);
  }
  const [article = own, ...others] = readings;
  return [article, ...others];
}
