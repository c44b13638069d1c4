import type { ProposalShape } from '../../../src/engine/statements/ProposalShape';
import type { Passage as Stretch } from '../../../src/model/Passage';
import type { GoldStatement, Range } from '../../hearsay/Passage';

/** A text with its statements marked. */
export interface MarkedText {
  readonly text: string;
  readonly statements: readonly Pick<GoldStatement, 'source' | 'content'>[];
}

/** Content must share this much of the longer one's words with what is marked. */
const SAME = 0.5;
/** Of several readings of one statement those that come so near to the best are right too. */
const NEAR = 0.12;

const wordStarts = (text: string): number[] => Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (m) => m.index);

const wordsIn = (starts: readonly number[], ranges: readonly Range[]): ReadonlySet<number> =>
  new Set(starts.filter((at) => ranges.some(([start, end]) => at >= start && at < end)));

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size, b.size);
}

/** A source shares this much of the longer one's words with the marked one, or begins where that begins and is no longer: a description is left out. */
const SAME_SOURCE = 0.5;

/** Whether a source is the one that is marked. */
function isSource(
  gold: MarkedText['statements'][number],
  source: readonly Range[],
  starts: readonly number[],
): boolean {
  if (gold.source.length === 0 || source.length === 0) return gold.source.length === source.length;
  const [wanted, got] = [wordsIn(starts, gold.source), wordsIn(starts, source)];
  return share(wanted, got) >= SAME_SOURCE || (source[0]![0] === gold.source[0]![0] && got.size <= wanted.size);
}

/**
 * Which proposals are right: 1 where source and content are those of a marked statement, as well as any proposal has them; 0 elsewhere.
 * @param starts where the passage's blocks begin
 */
export function labelProposals(
  passage: MarkedText,
  starts: readonly number[],
  shapes: readonly ProposalShape[],
): Uint8Array {
  const words = wordStarts(passage.text);
  const ranges = (stretches: readonly Stretch[]): Range[] =>
    stretches.map(({ block, start, end }) => [starts[block]! + start, starts[block]! + end]);
  const offered = shapes.map(({ proposal }) => ({
    words: wordsIn(words, ranges(proposal.content)),
    source: ranges(proposal.source),
  }));
  const right = new Uint8Array(shapes.length);
  for (const gold of passage.statements) {
    const wanted = wordsIn(words, gold.content);
    const shares = offered.map((one) => (isSource(gold, one.source, words) ? share(wanted, one.words) : 0));
    const best = Math.max(0, ...shares);
    if (best < SAME) continue;
    shares.forEach((one, i) => {
      if (one >= SAME && one >= best - NEAR) right[i] = 1;
    });
  }
  return right;
}
