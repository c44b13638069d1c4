import type { Forest } from '../learned/Forest';
import type { Article } from '../model/Article';
import type { Passage } from '../model/Passage';
import { type ChosenText, chooseBlocks } from './chooseBlocks';
import { MAX_SEGMENT } from './collectSegments';
import { detectLanguage } from './detectLanguage';
import { isCutOff } from './isCutOff';
import { judgeSegments } from './judge/judgeSegments';
import type { PageSegments } from './judge/PageSegments';
import { SHIPPED_FOREST } from './judge/shippedForest';
import { judgePage } from './judgePage';
import { locatePassage } from './locatePassage';
import { isAboutOtherThing, readJsonLd } from './readJsonLd';
import { readMeta } from './readMeta';
import { readMetadata } from './readMetadata';
import { surveyPage } from './surveyPage';

export interface ReadOptions {
  /** Whether an element is shown, where the caller has layout; asked once per element. Without it only attributes and inline styles tell. */
  readonly isVisible?: (element: Element) => boolean;
  /** The trees that tell text from what stands around it; those that ship unless they are to be judged on pages they have not seen. */
  readonly forest?: Forest;
}

/** An article together with the way back into the page it was read from. */
export interface ArticleReading {
  readonly article: Article;
  /** The live range of a stretch of one block's text; null where the page has since taken it away. */
  locate(passage: Pick<Passage, 'block' | 'start' | 'end'>): Range | null;
}

const NOTHING: ChosenText = {
  blocks: [],
  bylines: [],
  captions: [],
  creditLines: [],
  around: [],
  linkedHeadings: 0,
  cut: false,
};

function declaredLanguage(document: Document, meta: ReadonlyMap<string, readonly string[]>): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ||
    (meta.get('content-language')?.[0] ?? meta.get('og:locale')?.[0]?.replace('_', '-') ?? '');
  return declared.slice(0, 35) || null;
}

function* chooseText(page: PageSegments, forest: Forest, description: string | null): Generator<void, ChosenText> {
  const isText = yield* judgeSegments(page, forest);
  return yield* chooseBlocks(page, isText, description);
}

/** The reading in steps of about a millisecond, for callers that must not hold up the page. */
export function* readArticleSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Generator<void, ArticleReading> {
  const meta = readMeta(document);
  yield;
  const jsonLd = readJsonLd(document);
  yield;
  const description = meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? jsonLd?.description ?? null;
  const { collection, page } = yield* surveyPage(document, meta, jsonLd, options.isVisible);
  yield;
  const chosen = page === null ? NOTHING : yield* chooseText(page, options.forest ?? SHIPPED_FOREST, description);
  yield;
  const paragraphs = chosen.blocks.filter(({ block }) => block.kind !== 'headline').map(({ block }) => block.text);
  const { language, english } = detectLanguage(paragraphs.join('\n'), declaredLanguage(document, meta));
  yield;
  const partial =
    collection.cut ||
    chosen.cut ||
    paragraphs.some(({ length }) => length >= MAX_SEGMENT) ||
    isCutOff(paragraphs, collection.segments, jsonLd?.free ?? null);
  const metadata = readMetadata({ document, url, meta, jsonLd, chosen, language, partial });
  const judged = judgePage({
    url,
    jsonLdType: jsonLd?.type ?? null,
    otherThing: jsonLd === null && isAboutOtherThing(document),
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
 * Reads a page: finds the article's text among everything else on the page, and what the page says about it.
 * Works on the live document without changing or cloning anything, in time linear in its size; what is beyond the
 * limits of `collectSegments` is left out and the article is marked `partial`. Never throws on what a page contains.
 */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): ArticleReading {
  const steps = readArticleSteps(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
