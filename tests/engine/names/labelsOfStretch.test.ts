import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_GROUPS, gapGroup } from '../../../src/engine/names/gapGroup';
import { labelsOfStretch, mayFollow, mayOpen, pairWeights } from '../../../src/engine/names/labelsOfStretch';
import { NAME_LABELS } from '../../../src/engine/names/NameKind';
import { StretchRoom } from '../../../src/engine/names/StretchRoom';

const L = NAME_LABELS;

interface Scores {
  readonly length: number;
  readonly emission: Float64Array;
  readonly transition: Float32Array;
  readonly groups: Uint8Array;
}

/** All that a stretch may be labelled as, by what the labels mean: a name opens with an even one and goes on with the odd one behind it. */
function labellings({ length, emission, transition, groups }: Scores): { labels: number[]; score: number }[] {
  let all: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++)
    all = all.flatMap(({ labels, score }) => {
      const last = labels.at(-1);
      const next = Array.from({ length: L / 2 }, (_, kind) => 2 * kind);
      if (last !== undefined && last > 1) next.push(last | 1);
      return next.map((label) => ({
        labels: [...labels, label],
        score:
          score +
          emission[L * i + label]! +
          (last === undefined ? 0 : transition[L * L * groups[i]! + L * last + label]!),
      }));
    });
  return all;
}

const numbers = (count: number) => fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count });

/** `most`: words at most. */
const scoresUpTo = (most: number): fc.Arbitrary<Scores> =>
  fc.integer({ min: 1, max: most }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      emission: numbers(L * length).map((a) => Float64Array.from(a, (x) => x / 8)),
      transition: numbers(GAP_GROUPS * L * L).map((a) => Float32Array.from(a, (x) => x / 8)),
      groups: fc
        .array(fc.integer({ min: 0, max: GAP_GROUPS - 1 }), { minLength: length, maxLength: length })
        .map((a) => Uint8Array.from(a)),
    }),
  );

const read = ({ emission, transition, groups }: Scores, withChances = true) =>
  labelsOfStretch(emission, pairWeights(transition), groups, withChances);

describe('labelsOfStretch', () => {
  it('finds the labelling that no other beats, and how likely each kind is', () => {
    fc.assert(
      fc.property(scoresUpTo(3), (scores) => {
        const all = labellings(scores);
        const { labels, chances } = read(scores);
        const own = all.find((one) => one.labels.every((label, i) => label === labels[i]));
        expect(own?.score).toBeCloseTo(Math.max(...all.map(({ score }) => score)), 6);
        const sum = all.reduce((s, { score }) => s + Math.exp(score), 0);
        labels.forEach((label, i) => {
          const share = all.reduce((s, one) => s + (one.labels[i]! >> 1 === label >> 1 ? Math.exp(one.score) : 0), 0);
          expect(chances[i]).toBeCloseTo(share / sum, 6);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('never goes on with a name that is none or of another kind, however the scores lie', () => {
    fc.assert(
      fc.property(scoresUpTo(12), fc.integer({ min: 1, max: 1000 }), (scores, times) => {
        const { labels, chances } = read({ ...scores, emission: scores.emission.map((x) => x * times) });
        expect(labels).toHaveLength(scores.length);
        labels.forEach((label, i) => {
          if (label & 1) {
            expect(label).toBeGreaterThan(1);
            expect(labels[i - 1]).toBeDefined();
            expect(labels[i - 1]! >> 1).toBe(label >> 1);
          }
          expect(chances[i]).toBeGreaterThanOrEqual(0);
          expect(chances[i]).toBeLessThanOrEqual(1 + 1e-9);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('reads the same in a room that a longer stretch was read in', () => {
    fc.assert(
      fc.property(scoresUpTo(8), scoresUpTo(8), (before, scores) => {
        const room = new StretchRoom(8);
        for (const { emission, transition, groups } of [before, scores])
          labelsOfStretch(emission, pairWeights(transition), groups, true, room);
        const { emission, transition, groups } = scores;
        expect(labelsOfStretch(emission, pairWeights(transition), groups, true, room)).toEqual(read(scores));
      }),
      { numRuns: 30 },
    );
  });

  it('gives no labels to no words', () => {
    const nothing = {
      length: 0,
      emission: new Float64Array(0),
      transition: new Float32Array(GAP_GROUPS * L * L),
      groups: new Uint8Array(0),
    };
    expect(read(nothing)).toEqual({ labels: new Uint8Array(0), chances: new Float64Array(0) });
  });

  it('gives the same labels where nobody asks for chances', () => {
    fc.assert(
      fc.property(scoresUpTo(8), (scores) => {
        expect(read(scores, false)).toEqual({ labels: read(scores).labels, chances: new Float64Array(0) });
      }),
      { numRuns: 30 },
    );
  });
});

it.each([
  [' ', 0],
  ['\u00a0', 0],
  [', ', 1],
  [',” ', 1],
  [' “', 2],
  ['’s ', 2],
  ['. ', 3],
  ['', 3],
])('the gap %j is of group %i', (gap, group) => {
  expect(gapGroup(gap)).toBe(group);
});

it('lets a name open with an even label and go on with its own kind', () => {
  expect([0, 2, 14].every(mayOpen)).toBe(true);
  expect([1, 3, 15].some(mayOpen)).toBe(false);
  expect([mayFollow(2, 3), mayFollow(3, 3), mayFollow(0, 2), mayFollow(3, 2)]).toEqual([true, true, true, true]);
  expect([mayFollow(0, 1), mayFollow(0, 3), mayFollow(2, 5), mayFollow(5, 3)]).toEqual([false, false, false, false]);
});
