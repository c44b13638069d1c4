import type { Span } from '../../model/Span';
import type { ArticleText } from '../text/ArticleText';
import { splitTokens } from '../text/splitTokens';
import { findOpeners } from './findOpeners';
import type { Sentence } from './Sentence';

/** What is longer is cut: no writer's sentence is, and the work done within one sentence stays bounded on any text. */
const MAX_TOKENS = 250;

/** Splits all blocks into sentences and tokens, in reading order, and marks what stands in quotation marks. */
export function readSentences(text: ArticleText): Sentence[] {
  const { blocks } = text;
  const quotedIn: Span[][] = blocks.map(() => []);
  for (const { passages } of text.quotations) for (const p of passages) quotedIn[p.block]!.push(p);
  const sentences: Sentence[] = [];
  blocks.forEach((block, b) => {
    const quotes = quotedIn[b]!.sort((x, y) => x.start - y.start);
    let first = 0;
    for (const span of text.sentences(b)) {
      const tokens = splitTokens(block.text, span.start, span.end);
      for (let from = 0; from < tokens.length; from += MAX_TOKENS) {
        const part = tokens.length <= MAX_TOKENS ? tokens : tokens.slice(from, from + MAX_TOKENS);
        const start = part[0]!.start;
        const end = part.at(-1)!.end;
        while (first < quotes.length && quotes[first]!.end <= start) first++;
        let last = first;
        while (last < quotes.length && quotes[last]!.start < end) last++;
        sentences.push({
          start,
          end,
          index: sentences.length,
          block: b,
          kind: block.kind,
          tokens: part,
          openers: findOpeners(part),
          quotes: quotes.slice(first, last),
        });
      }
    }
  });
  return sentences;
}
