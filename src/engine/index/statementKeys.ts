import type { Statement } from '../../model/Statement';
import { contentText } from './contentText';
import { derivedId } from './derivedId';
import { splitWords } from './splitWords';

/**
 * Names for an article's statements that hold from one reading to the next, whatever stands before them, whoever is thought to speak and
 * wherever quotation marks are set: the article's key and a hash of the content's words. What occurs again in the same words is counted
 * ("…-2"), as a pull quote repeats its paragraph.
 *
 * @param article as `articleKey` gives it
 */
export function statementKeys(article: string, statements: readonly Pick<Statement, 'content'>[]): string[] {
  const times = new Map<string, number>();
  return statements.map(({ content }) => {
    const key = derivedId(article, splitWords(contentText(content)).ids);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}
