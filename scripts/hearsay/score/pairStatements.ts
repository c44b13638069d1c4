import { textToBlocks } from '../../../src/engine/text/textToBlocks';
import type { Passage as Stretch } from '../../../src/model/Passage';
import type { Statement } from '../../../src/model/Statement';
import type { GoldStatement, Passage, Range } from '../Passage';
import { isRightSpeaker } from './isRightSpeaker';

/** Content must share this much of the longer one's words to be the same statement. */
const SAME = 0.5;
/** Of several that share enough, the one with the right speaker goes first, then the one that is underlined. */
const FOR_SPEAKER = 0.3;
const FOR_SHOWN = 0.05;

/** What pairing looks at of a statement. */
export type Pairable = Pick<Statement, 'kind' | 'content' | 'speaker' | 'shown'>;

/** A marked statement with what was found of it, or null. */
export interface Pair<Found extends Pairable = Statement> {
  readonly gold: GoldStatement;
  readonly got: Found | null;
}

export interface Pairing<Found extends Pairable = Statement> {
  /** One for each marked statement, in their order. */
  readonly pairs: readonly Pair<Found>[];
  /** Found, and marked nowhere. */
  readonly strangers: readonly Found[];
}

function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (m) => m.index);
}

const wordsIn = (starts: readonly number[], ranges: readonly Range[]): ReadonlySet<number> =>
  new Set(starts.flatMap((at, i) => (ranges.some(([start, end]) => at >= start && at < end) ? [i] : [])));

/** Share of the longer one's words that both have. */
function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size, b.size);
}

/** Pairs what is marked with what was found one to one, best overlap of content first; the unattributed are left out. */
export function pairStatements<Found extends Pairable>(passage: Passage, statements: readonly Found[]): Pairing<Found> {
  const starts = wordStarts(passage.text);
  const blocks = textToBlocks(passage.text).starts;
  const rangesOf = (content: readonly Stretch[]): Range[] =>
    content.map(({ block, start, end }) => [blocks[block]! + start, blocks[block]! + end]);
  const gold = passage.statements.map((one) => ({ one, words: wordsIn(starts, one.content) }));
  const found = statements
    .filter(({ kind }) => kind !== 'unattributed')
    .map((one) => ({ one, words: wordsIn(starts, rangesOf(one.content)) }));
  const candidates = gold.flatMap((a) =>
    found.flatMap((b) => {
      const share = sharedWords(a.words, b.words);
      if (share < SAME) return [];
      const right = isRightSpeaker(a.one, b.one.speaker) ? FOR_SPEAKER : 0;
      return [{ gold: a.one, got: b.one, rank: share + right + (b.one.shown ? FOR_SHOWN : 0) }];
    }),
  );
  candidates.sort((a, b) => b.rank - a.rank);
  const ofGold = new Map<GoldStatement, Found>();
  const taken = new Set<Found>();
  for (const { gold: wanted, got } of candidates) {
    if (ofGold.has(wanted) || taken.has(got)) continue;
    ofGold.set(wanted, got);
    taken.add(got);
  }
  return {
    pairs: passage.statements.map((one) => ({ gold: one, got: ofGold.get(one) ?? null })),
    strangers: found.map(({ one }) => one).filter((one) => !taken.has(one)),
  };
}
