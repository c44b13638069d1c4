import type { Forest } from '../learned/Forest';
import type { Article } from '../model/Article';
import { type ChosenText, chooseBlocks } from './chooseBlocks';
import { collectSegments } from './collectSegments';
import { detectLanguage, type LanguageFinding } from './detectLanguage';
import type { FoundArticle } from './FoundArticle';
import { foldLoosely, isTitle } from './findHeadline';
import { isDated } from './isDated';
import { judgeSegments } from './judge/judgeSegments';
import type { PageSegments } from './judge/PageSegments';
import { SHIPPED_FOREST } from './judge/shippedForest';
import { judgePage } from './judgePage';
import type { ReadOptions } from './ReadOptions';
import { isAboutOtherThing, type JsonLdArticle, readJsonLd } from './readJsonLd';
import { readMeta } from './readMeta';
import { type ArticlePart, splitArticles } from './splitArticles';
import { surveyPage } from './surveyPage';
import { titlesOf } from './titlesOf';

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

/** An article's part of a page, and what the page says of it. */
interface PartOfPage extends Omit<FoundArticle, 'kind' | 'chosen' | 'language'> {
  /** The page declares what else it is about: a product, a thread. */
  readonly otherThing: boolean;
}

const AUTHOR_NAMES = ['author', 'article:author', 'byl'];

/** Whether the page names who wrote it. */
function isSigned({ meta, jsonLd }: PartOfPage, { bylines }: ChosenText): boolean {
  return bylines.length > 0 || (jsonLd?.authors.length ?? 0) > 0 || AUTHOR_NAMES.some((name) => meta.has(name));
}

function kindOf(
  page: PartOfPage,
  chosen: ChosenText,
  paragraphs: readonly string[],
  { english, running }: LanguageFinding,
): Article['kind'] {
  if (!running) return 'not-article';
  if (!english) return 'other-language';
  const { url, jsonLd, meta, otherThing } = page;
  return judgePage({
    url,
    jsonLdType: jsonLd?.type ?? null,
    otherThing,
    ogType: meta.get('og:type')?.[0] ?? null,
    generator: meta.get('generator')?.[0] ?? null,
    published: isDated(page, chosen.around),
    byline: isSigned(page, chosen),
    linkedHeadings: chosen.linkedHeadings,
    paragraphs,
  });
}

function* findPart(page: PartOfPage, forest: Forest): Generator<void, FoundArticle> {
  const { document, part, meta, jsonLd } = page;
  const description = meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? jsonLd?.description ?? null;
  const survey = yield* surveyPage(part.collection, page.titles, jsonLd?.body ?? null);
  yield;
  const chosen = survey === null ? NOTHING : yield* chooseText(survey, forest, description);
  yield;
  const paragraphs = chosen.blocks.filter(({ block }) => block.kind !== 'headline').map(({ block }) => block.text);
  const finding = detectLanguage(paragraphs.join('\n'), declaredLanguage(document, meta));
  yield;
  const kind = kindOf(page, chosen, paragraphs, finding);
  return { ...page, kind, chosen, language: finding.language };
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
  const [best = null] = jsonLds;
  const titles = titlesOf(document, meta, best);
  const described = jsonLds.map(({ headline }) => headline ?? '');
  const collection = yield* collectSegments(document.body ?? document.documentElement, isVisible);
  const parts = splitArticles(collection, { titles, described });
  yield;
  const otherThing = best === null && isAboutOtherThing(document);
  const own = { document, url, meta, jsonLd: best, titles, otherThing };
  if (parts.length === 1) return parts.map((part) => ({ ...own, part }));
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
  }));
}

/** Whether an article reads as news: what is told of its page is told of its text. */
const isRead = ({ kind, chosen }: FoundArticle): boolean =>
  (kind === 'article' || kind === 'unsure') && chosen.blocks.length > 0;

/**
 * Finds all the articles on a page, its own first, in small steps, for callers that must not hold up the
 * page. There is always a first; others are there where they read as news by themselves, as the first does then.
 */
export function* findArticles(
  document: Document,
  url: string,
  { isVisible, forest = SHIPPED_FOREST }: ReadOptions = {},
): Generator<void, readonly [FoundArticle, ...FoundArticle[]]> {
  const [first, ...appended] = yield* partsOfPage(document, url, isVisible);
  if (first === undefined) throw new Error('a page has a first part');
  const own = yield* findPart(first, forest);
  const read: FoundArticle[] = isRead(own) ? [own] : [];
  for (const part of appended) {
    const found = yield* findPart(part, forest);
    if (isRead(found)) read.push(found);
  }
  const [article = own, ...others] = read;
  return [article, ...others];
}
