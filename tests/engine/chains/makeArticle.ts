import { articleFromText } from '../../../src/engine/text/articleFromText';
import type { Article } from '../../../src/model/Article';

/** A made-up article of the given paragraphs under a headline, with what else the test says of it. */
export function makeArticle(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const text = ['Council votes on harbour', ...paragraphs].join('\n\n');
  return { ...articleFromText({ text, outlet: 'Norda Courier' }), ...more };
}
