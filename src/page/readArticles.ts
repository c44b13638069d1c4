import type { ArticleReading } from './ArticleReading';
import { describeArticle } from './describeArticle';
import { findArticles } from './findArticles';
import type { ReadOptions } from './ReadOptions';

/** The readings of all the articles on a page, as `findArticles` finds them and in its steps. */
export function* readArticles(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Generator<void, readonly [ArticleReading, ...ArticleReading[]]> {
  const [own, ...appended] = yield* findArticles(document, url, options);
  yield;
  return [describeArticle(own), ...appended.map(describeArticle)];
}
