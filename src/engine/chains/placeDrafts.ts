import type { Passage } from '../../model/Passage';
import type { Sentence } from '../media/Sentence';
import type { DraftStatement } from '../statements/DraftStatement';
import type { DraftPlace } from './DraftPlace';

/** Finds the sentences of every draft; one without any (none was read) anchors nowhere. @param inBlock the sentences of every block */
export function placeDrafts(
  drafts: readonly DraftStatement[],
  inBlock: readonly (readonly Sentence[])[],
): DraftPlace[] {
  const covering = (passages: readonly Passage[]): Sentence[] => {
    const hit = new Set<Sentence>();
    for (const p of passages) {
      const list = inBlock[p.block]!;
      for (let i = firstEndingAfter(list, p.start); i < list.length && list[i]!.start < p.end; i++) hit.add(list[i]!);
    }
    return [...hit].sort((a, b) => a.index - b.index);
  };
  return drafts.map((draft) => {
    const own = covering([...draft.source, ...draft.cue]);
    const content = covering(draft.content);
    const anchors = own.length ? own : content;
    const all = [...own, ...content].map((s) => s.index);
    const heading = content.length > 0 && content.every((s) => s.kind === 'headline' || s.kind === 'subhead');
    return { anchors, first: Math.min(...all), last: Math.max(...all), heading };
  });
}

/** Index of the first of a block's sentences that ends after `at`. */
function firstEndingAfter(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
