import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Region } from './Region';

/** A sentence's own words outside quotation marks, and those of each quotation in it; without the dateline that opens it. */
export function regionsOf(article: ArticleText, block: number, sentence: Span): Region[] {
  const { start, end } = article.withoutDateline(block, sentence);
  const words = article.wordsWithin(block, start, end);
  const quotes = quotedWithin(article.quoted, block, start, end);
  const within = quotes.map(
    (quote): Region => ({
      block,
      start: Math.max(start, quote.start),
      end: Math.min(end, quote.end),
      words: words.filter((w) => w.start >= quote.start && w.end <= quote.end),
      quoted: true,
    }),
  );
  const outside = words.filter((w) => !quotes.some((quote) => w.start >= quote.start && w.end <= quote.end));
  return [{ block, start, end, words: outside, quoted: false }, ...within].filter((region) => region.words.length > 0);
}
