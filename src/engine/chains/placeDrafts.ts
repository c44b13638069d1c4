import type { Passage } from '../../model/Passage';
import type { DraftStatement } from '../statements/DraftStatement';
import type { DraftPlace } from './DraftPlace';
import type { Sentence } from './Sentence';

/** Finds the sentences of every draft. `sentences` in reading order; a draft without any (none was read) anchors nowhere. */
export function placeDrafts(drafts: readonly DraftStatement[], sentences: readonly Sentence[]): DraftPlace[] {
  const byBlock = new Map<number, Sentence[]>();
  for (const s of sentences) {
    const list = byBlock.get(s.block);
    if (list) list.push(s);
    else byBlock.set(s.block, [s]);
  }
  const covering = (passages: readonly Passage[]): Sentence[] => {
    const hit = new Set<Sentence>();
    for (const p of passages)
      for (const s of byBlock.get(p.block) ?? []) if (s.start < p.end && p.start < s.end) hit.add(s);
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
