import { hashFeature, hashTemplate } from '../features/hashFeature';
import type { Proposal } from './Proposal';
import { standAlike } from './standAlike';

/** What several offer alike is one proposal that bears all their names. Linear in their number: only those that stand at one place are compared. */
export function withoutRepeats(proposals: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = [];
  const byPlace = new Map<number, number[]>();
  for (const one of proposals) {
    const key = hashOfPlace(one);
    const alike = byPlace.get(key);
    const known = alike?.find((i) => isRepeat(found[i]!, one));
    if (known === undefined) {
      if (alike) alike.push(found.length);
      else byPlace.set(key, [found.length]);
      found.push(one);
    } else {
      const first = found[known]!;
      found[known] = {
        ...first,
        foundBy: [...new Set([...first.foundBy, ...one.foundBy])],
        tagged: Math.max(first.tagged, one.tagged),
      };
    }
  }
  return found;
}

/** A number that proposals have in common which stand at the same places of the same block, and hardly any others. */
function hashOfPlace({ source, cue, content }: Proposal): number {
  const { block, start, end } = content[0] ?? NOWHERE;
  return hashFeature(hashTemplate(block) + end, start, cue[0]?.start ?? -1, source[0]?.end ?? -1);
}
const NOWHERE = { block: 0, start: 0, end: 0 };

const isRepeat = (a: Proposal, b: Proposal): boolean =>
  standAlike(a.content, b.content) && standAlike(a.cue, b.cue) && standAlike(a.source, b.source);
