import type { ArticleReading } from './ArticleReading';
import type { ReadOptions } from './ReadOptions';
import { readArticles } from './readArticles';

/**
 * Reads a page: finds the article's text among everything else on the page, and what the page says about it.
 * Works on the live document without changing or cloning anything, in time linear in its size; what is beyond the
 * limits of `collectSegments` is left out and the article is marked `partial`. Never throws on what a page contains.
 */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): ArticleReading {
  const steps = readArticles(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value[0];
  }
}
