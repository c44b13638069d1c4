import type { Article } from '../model/Article';
import type { Passage } from '../model/Passage';
import { type ChosenText, chooseBlocks } from './chooseBlocks';
import { chooseBody } from './chooseBody';
import { collectSegments, MAX_SEGMENT } from './collectSegments';
import { detectLanguage } from './detectLanguage';
import { isCutOff } from './isCutOff';
import { judgePage } from './judgePage';
import { locatePassage } from './locatePassage';
import { isAboutOtherThing, readJsonLd } from './readJsonLd';
import { readMeta } from './readMeta';
import { readMetadata } from './readMetadata';

export interface ReadOptions {
  /** Whether an element is shown, where the caller has layout; asked once per element. Without it only attributes and inline styles tell. */
  readonly isVisible?: (element: Element) => boolean;
}

/** An article together with the way back into the page it was read from. */
export interface ArticleReading {
  readonly article: Article;
  /** The live range of a stretch of one block's text; null where the page has since taken it away. */
  locate(passage: Pick<Passage, 'block' | 'start' | 'end'>): Range | null;
}

const NOTHING: ChosenText = { blocks: [], bylines: [], captions: [], creditLines: [], linkedHeadings: 0, cut: false };

function declaredLanguage(document: Document, meta: ReadonlyMap<string, readonly string[]>): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ||
    (meta.get('content-language')?.[0] ?? meta.get('og:locale')?.[0]?.replace('_', '-') ?? '');
  return declared.slice(0, 35) || null;
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
  const collection = yield* collectSegments(document.body ?? document.documentElement, options.isVisible);
  const { segments } = collection;
  yield;
  const stated = jsonLd?.body ?? '';
  const body = yield* chooseBody(collection, (text) => stated.includes(text.slice(0, 60)));
  yield;
  const titles = [meta.get('og:title')?.[0], jsonLd?.headline, document.title].filter((title) => !!title) as string[];
  const description = meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? jsonLd?.description ?? null;
  const chosen = body === null ? NOTHING : yield* chooseBlocks(segments, body, titles, description);
  yield;
  const paragraphs = chosen.blocks.filter(({ block }) => block.kind !== 'headline').map(({ block }) => block.text);
  const { language, english } = detectLanguage(paragraphs.join('\n'), declaredLanguage(document, meta));
  yield;
  const partial =
    collection.cut ||
    chosen.cut ||
    paragraphs.some(({ length }) => length >= MAX_SEGMENT) ||
    isCutOff(paragraphs, segments, jsonLd?.free ?? null);
  const metadata = readMetadata({ document, url, meta, jsonLd, chosen, language, partial });
  const isArticle = judgePage({
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
  const kind = !english ? 'other-language' : isArticle ? 'article' : 'not-article';
  const blocks = kind === 'article' ? chosen.blocks : [];
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
