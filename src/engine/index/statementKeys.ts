import type { Statement } from '../../model/Statement';
import { contentText } from './contentText';
import { derivedId } from './derivedId';
import { splitWords } from './splitWords';
import type { Wording } from './Wording';
import { wordsWithin } from './wordsWithin';

/**
 * Names for an article's statements that hold from one reading to the next, whatever stands before them, whoever is thought to speak and
 * wherever quotation marks are set: the article's key and a hash of the content's words. What occurs again in the same words is counted
 * ("…-2"), as a pull quote repeats its paragraph.
 *
 * @param article as `articleKey` gives it
 * @param blocks the words of the blocks that the statements stand in, where they are read already
 */
export function statementKeys(
  article: string,
  statements: readonly Pick<Statement, 'content'>[],
  blocks: readonly Wording[] = [],
): string[] {
  const times = new Map<string, number>();
  return statements.map(({ content }) => {
    const key = derivedId(article, idsWithin(content, blocks) ?? splitWords(contentText(content)).ids);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

/** The ids of a content's words, where it is one stretch of a block whose words are known and cuts through none; else null. */
function idsWithin(content: Statement['content'], blocks: readonly Wording[]): Int32Array | null {
  const [passage] = content;
  const block = passage && content.length === 1 ? blocks[passage.block] : undefined;
  if (!passage || !block) return null;
  const stretch = wordsWithin(block.words, passage);
  return stretch && block.ids.subarray(stretch.from, stretch.to);
}
