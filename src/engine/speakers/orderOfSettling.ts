import type { Block } from '../../model/Block';
import type { DraftStatement } from '../statements/DraftStatement';

/**
 * In which order the sources of an article are settled, as indexes of its drafts: in reading order, a statement before those within it, and
 * headlines last, for the text tells who speaks in them. Unattributed ones are left out.
 */
export function orderOfSettling(drafts: readonly DraftStatement[], blocks: readonly Block[]): number[] {
  const places = drafts.map(({ source, content }) => source[0] ?? content[0]!);
  const isHead = (index: number): boolean => {
    const { kind } = blocks[places[index]!.block]!;
    return kind === 'headline' || kind === 'standfirst';
  };
  const indexes = drafts.flatMap((draft, index) => (draft.kind === 'unattributed' ? [] : [index]));
  indexes.sort(
    (a, b) =>
      Number(isHead(a)) - Number(isHead(b)) ||
      places[a]!.block - places[b]!.block ||
      places[a]!.start - places[b]!.start ||
      a - b,
  );
  const order: number[] = [];
  const done = new Set<number>();
  for (const index of indexes) {
    const outwards = new Set([index]);
    // Around one that is settled all are.
    for (let outer = drafts[index]!.within; outer !== null && !done.has(outer); outer = drafts[outer]!.within) {
      if (outwards.has(outer)) break;
      outwards.add(outer);
    }
    for (const next of [...outwards].reverse())
      if (!done.has(next) && drafts[next]!.kind !== 'unattributed') {
        done.add(next);
        order.push(next);
      }
  }
  return order;
}
