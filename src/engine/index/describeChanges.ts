import type { Change } from '../../model/Match';
import { isSpaceAt } from '../text/isSpaceAt';
import type { Stretch } from './Stretch';
import type { Wording } from './Wording';

/** The words `from` to `to` as printed, with the signs that touch them. */
function printed({ text, words }: Wording, from: number, to: number): string {
  const floor = from > 0 ? words.ends[from - 1]! : 0;
  const ceiling = to < words.starts.length ? words.starts[to]! : text.length;
  let start = words.starts[from]!;
  let end = words.ends[to - 1]!;
  while (start > floor && !isSpaceAt(text, start - 1)) start--;
  while (end < ceiling && !isSpaceAt(text, end)) end++;
  // Between two halves of one chunk ("third|-quarter") the sign belongs to the first half.
  if (start === floor && from > 0 && start < words.starts[from]!) start = words.starts[from]!;
  return text.slice(start, end).trim();
}

/** Shared words, less the lone stop words between two changes: "the" by chance in both says nothing. */
function steadyPartners(claim: Wording, claimPart: Stretch, pagePart: Stretch, partners: Int32Array): Int32Array {
  const steady = partners.slice();
  for (let i = claimPart.from; i < claimPart.to; i++) {
    const partner = partners[i]!;
    if (partner < pagePart.from || partner >= pagePart.to) steady[i] = -1;
  }
  for (let i = claimPart.from; i < claimPart.to; i++) {
    const partner = steady[i]!;
    if (partner < 0 || claim.stems[i] !== 0) continue;
    const joinsLeft = i > claimPart.from && partners[i - 1] === partner - 1;
    const joinsRight = i + 1 < claimPart.to && partners[i + 1] === partner + 1;
    const atEdge = partner === pagePart.from || partner + 1 === pagePart.to;
    if (!joinsLeft && !joinsRight && !atEdge) steady[i] = -1;
  }
  return steady;
}

/**
 * What became of the claim's words on the page, in reading order: 'same' and 'added' together are the page's words,
 * 'same' and 'removed' the claim's. Put behind each other the runs can be read; a shared run holds the spaces at its edges.
 *
 * @param partners per word of the claim the index of the page's word that is the same, or -1.
 */
export function describeChanges(
  claim: Wording,
  claimPart: Stretch,
  page: Wording,
  pagePart: Stretch,
  partners: Int32Array,
): Change[] {
  const steady = steadyPartners(claim, claimPart, pagePart, partners);
  const changes: Change[] = [];
  const push = (type: Change['type'], wording: Wording, from: number, to: number) => {
    if (to > from) changes.push({ type, text: printed(wording, from, to) });
  };
  let onPage = pagePart.from;
  for (let i = claimPart.from; i < claimPart.to; ) {
    const removedFrom = i;
    while (i < claimPart.to && steady[i]! < 0) i++;
    const next = i < claimPart.to ? steady[i]! : pagePart.to;
    push('removed', claim, removedFrom, i);
    push('added', page, onPage, next);
    onPage = next;
    const sameFrom = onPage;
    while (i < claimPart.to && steady[i] === onPage) {
      i++;
      onPage++;
    }
    push('same', page, sameFrom, onPage);
  }
  push('added', page, onPage, pagePart.to);
  return changes.map((change, at) => spaced(change, changes[at - 1], changes[at + 1]));
}

/** Parts a run from its neighbours by one space. */
function spaced({ type, text }: Change, previous: Change | undefined, next: Change | undefined): Change {
  if (type === 'same') return { type, text: `${previous ? ' ' : ''}${text}${next ? ' ' : ''}` };
  return { type, text: next && next.type !== 'same' ? `${text} ` : text };
}
