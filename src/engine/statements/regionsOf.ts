import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import type { Region } from './Region';

/** A sentence's own words outside quotation marks, and those of each quotation in it; without the dateline that opens it. Linear in its length. */
export function regionsOf(article: ArticleText, block: number, sentence: Span): Region[] {
  const { start, end } = article.withoutDateline(block, sentence);
  const words = article.wordsWithin(block, start, end);
  const quotes = quotedWithin(article.quoted, block, start, end);
  const within = quotes.map(
    (quote): Region => ({
      block,
      start: Math.max(start, quote.start),
      end: Math.min(end, quote.end),
      words: article.wordsWithin(block, Math.max(start, quote.start), Math.min(end, quote.end)),
      quoted: true,
    }),
  );
  const own = { block, start, end, words: outside(words, quotes), quoted: false };
  return [own, ...within].filter((region) => region.words.length > 0);
}

/** The words that lie within none of the stretches; both in order, in one pass over either. */
function outside(words: readonly Word[], stretches: readonly Span[]): readonly Word[] {
  let next = 0;
  return words.filter(({ start, end }) => {
    while (next < stretches.length && stretches[next]!.end < end) next++;
    return next === stretches.length || stretches[next]!.start > start;
  });
}
