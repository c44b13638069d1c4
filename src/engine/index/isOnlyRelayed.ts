import type { Passage } from '../../model/Passage';
import type { Statement } from '../../model/Statement';

const lengthOf = (content: readonly Passage[]) => content.reduce((sum, { start, end }) => sum + end - start, 0);

const liesWithin = (inner: readonly Passage[], outer: readonly Passage[]) =>
  inner.every(({ block, start, end }) => outer.some((o) => o.block === block && o.start <= start && end <= o.end));

/** Whether a statement's chain names the speaker of another as one of its hands. */
const passedThrough = ({ chain }: Statement, { speaker }: Statement) =>
  speaker !== null &&
  chain.hops.some((hop) => hop.carries && (hop.actor === speaker.name || hop.evidence.includes(speaker.name)));

/**
 * Whether a statement's content is, for the better part, another's statement that it hands on: of "the agency reported
 * that the minister said X" the minister's X is kept, with the agency in its chain.
 */
export function isOnlyRelayed(outer: Statement, statements: readonly Statement[]): boolean {
  const length = lengthOf(outer.content);
  return statements.some((inner) => {
    const part = lengthOf(inner.content) / length;
    if (inner.kind === 'unattributed' || inner.chain.depth <= outer.chain.depth || part >= 1) return false;
    return (part >= 0.5 || (part >= 0.25 && passedThrough(inner, outer))) && liesWithin(inner.content, outer.content);
  });
}
