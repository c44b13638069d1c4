import type { Word } from '../text/readWords';

const GAPS: ReadonlyMap<string, number> = new Map(
  [' ', ', ', '. ', ' “', ' "', '” ', '" ', ' & ', '-', ' (', ') ', '’ ', "' ", ' ‘', '; ', ': ', ' – ', ' — '].map(
    (gap, i) => [gap, i + 1],
  ),
);

const BEHIND_OWNER = 29;
const OTHER = 30;
const EDGE = 31;

/** What stands between two words, as a number: 0 nothing, `GAPS` from 1 on, any other single sign as a space, the apostrophe of an owner, anything else, or the edge of the block. */
export function gapBetween(text: string, left: Word | undefined, right: Word | undefined): number {
  if (!left || !right) return EDGE;
  const gap = text.slice(left.end, right.start);
  if (left.possessive) return BEHIND_OWNER;
  return gap === '' ? 0 : (GAPS.get(gap) ?? (gap.length === 1 ? 1 : OTHER));
}
