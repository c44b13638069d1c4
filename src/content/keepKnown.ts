import type { Article } from '../model/Article';
import type { ArticleReading } from '../page/ArticleReading';

type Readings = readonly [ArticleReading, ...ArticleReading[]];

function isSame({ blocks }: Article, other: Article): boolean {
  return blocks.length === other.blocks.length && blocks.every(({ text }, at) => text === other.blocks[at]?.text);
}

/** What was known of an article before: all of it where its text is the same, else what the page says around it. */
function known(reading: ArticleReading, before: readonly ArticleReading[]): ArticleReading {
  const { article } = reading;
  const same = before.find((each) => isSame(each.article, article));
  if (same !== undefined) return { ...reading, article: same.article };
  const earlier = before.find((each) => each.article.title === article.title)?.article;
  if (earlier === undefined) return reading;
  const { url, published, authors } = earlier;
  return { ...reading, article: { ...article, url, published: published ?? article.published, authors } };
}

/**
 * The readings of a page without end, which changes its address and metadata to those of the article its reader is at: what it
 * said of the others holds, and the address it has now is that of the one in view where nothing else told. A page that had and
 * has one article is taken as it is.
 *
 * @param inView number of the article that the reader is at.
 */
export function keepKnown(now: Readings, before: readonly ArticleReading[], url: string, inView: number): Readings {
  if (now.length === 1 && before.length <= 1) return now;
  const [first, ...appended] = now;
  const kept: [ArticleReading, ...ArticleReading[]] = [known(first, before)];
  for (const reading of appended) kept.push(known(reading, before));
  const viewed = kept[inView];
  const addresses = kept.map(({ article }) => article.url);
  const isUntold = viewed !== undefined && addresses.indexOf(viewed.article.url) < inView;
  if (isUntold && !addresses.includes(url)) kept[inView] = { ...viewed, article: { ...viewed.article, url } };
  return kept;
}
