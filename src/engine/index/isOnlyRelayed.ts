import type { Passage } from '../../model/Passage';
import type { Statement } from '../../model/Statement';

const lengthOf = (content: readonly Passage[]) => content.reduce((sum, { start, end }) => sum + end - start, 0);

const liesWithin = (inner: readonly Passage[], outer: readonly Passage[]) =>
  inner.every(({ block, start, end }) => outer.some((o) => o.block === block && o.start <= start && end <= o.end));

/**
 * Whether most of a statement's content is another's statement that it hands on: of "the agency reported that the
 * minister said X" the minister's X is kept, with the agency in its chain.
 */
export function isOnlyRelayed(outer: Statement, statements: readonly Statement[]): boolean {
  const length = lengthOf(outer.content);
  return statements.some(
    ({ kind, chain, content }) =>
      kind !== 'unattributed' &&
      chain.depth > outer.chain.depth &&
      lengthOf(content) < length &&
      lengthOf(content) * 2 >= length &&
      liesWithin(content, outer.content),
  );
}
