import type { Statement } from '../model/Statement';
import type { MarkedStatement } from '../page/MarkedStatement';

function wordsOf({ content }: Statement): string {
  return content.map(({ text }) => text).join('\n');
}

/**
 * The same statement in another reading of the page: by its key, else (another address, the same page) by its words and
 * speaker; null where it is not there.
 */
export function findAgain(statement: Statement, among: readonly MarkedStatement[]): MarkedStatement | null {
  const words = wordsOf(statement);
  const isSame = (other: Statement): boolean =>
    other.speaker?.name === statement.speaker?.name && wordsOf(other) === words;
  return (
    among.find((marked) => marked.statement.key === statement.key) ??
    among.find((marked) => isSame(marked.statement)) ??
    null
  );
}
