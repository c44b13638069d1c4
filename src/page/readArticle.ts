import type { Article } from '../model/Article';
import type { Passage } from '../model/Passage';
import { chooseBlocks } from './chooseBlocks';
import { chooseBody } from './chooseBody';
import { collectSegments } from './collectSegments';
import { detectLanguage } from './detectLanguage';
import { judgePage } from './judgePage';
import { locatePassage } from './locatePassage';
import { readJsonLd } from './readJsonLd';
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

/** The reading in steps of about a millisecond, for callers that must not hold up the page. */
export function* readArticleSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Generator<void, ArticleReading> {
  const meta = readMeta(document);
  const jsonLd = readJsonLd(document);
  yield;
  const collection = yield* collectSegments(document.body ?? document.documentElement, options.isVisible);
  yield;
  const ldBody = jsonLd?.body ?? '';
  const body = chooseBody(collection, (text) => ldBody.includes(text.slice(0, 60)));
  const titles = [meta.get('og:title')?.[0], jsonLd?.headline, document.title].filter(
    (title) => typeof title === 'string' && title !== '',
  );
  const description = meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? jsonLd?.description ?? null;
  const chosen =
    body === null
      ? { blocks: [], bylines: [], captions: [], creditLines: [] }
      : chooseBlocks(collection.segments, body, titles as string[], description);
  yield;
  const running = chosen.blocks
    .filter(({ block }) => block.kind !== 'headline')
    .map(({ block }) => block.text)
    .join('\n');
  const declared =
    document.documentElement.getAttribute('lang') ??
    meta.get('content-language')?.[0] ??
    meta.get('og:locale')?.[0]?.replace('_', '-') ??
    null;
  const { language, english } = detectLanguage(running, declared);
  const metadata = readMetadata({ document, url, meta, jsonLd, chosen, language, cut: collection.cut });
  const isArticle = judgePage({
    url,
    jsonLdType: jsonLd?.type ?? null,
    ogType: meta.get('og:type')?.[0] ?? null,
    published: metadata.published !== null,
    byline: metadata.byline !== null || metadata.authors.length > 0,
    headline: chosen.blocks[0]?.block.kind === 'headline',
    text: running,
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
