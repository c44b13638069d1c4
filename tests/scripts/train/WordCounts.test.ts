import { expect, test } from 'vitest';
import { WordCounts } from '../../../scripts/train/WordCounts';
import { ROLE } from '../../../src/engine/text/TokenReading';

const SAYING = 5;
const THINGS = 6;

/** Counts of a class of four verbs that are cues whenever seen, and of one of four nouns that never are. */
function counted(): WordCounts {
  const counts = new WordCounts();
  for (let n = 0; n < 10; n++) {
    for (const word of [11, 12, 13, 14]) counts.change(word, SAYING, ROLE.cue, 1);
    for (const word of [21, 22, 23, 24]) counts.change(word, THINGS, ROLE.content, 1);
  }
  return counts;
}

const cueStep = (rate: number): number => rate & 7;

test('a word never seen has no rate of its own', () => {
  expect(counted().rateOf(99)).toBe(-1);
});

test('a word seen once goes by its class', () => {
  const counts = counted();
  counts.change(31, SAYING, ROLE.content, 1);
  counts.change(32, THINGS, ROLE.content, 1);
  expect(cueStep(counts.rateOf(31))).toBeGreaterThan(2);
  expect(cueStep(counts.rateOf(32))).toBe(0);
});

test('one word, however frequent, is not all that its class is', () => {
  const counts = new WordCounts();
  for (let n = 0; n < 1000; n++) counts.change(11, SAYING, ROLE.cue, 1);
  expect(cueStep(counts.rateOf(11))).toBe(7);
  expect(cueStep(counts.kinRateOf(SAYING))).toBeLessThan(6);
});

test('what is taken back leaves no trace', () => {
  const counts = counted();
  const before = [counts.rateOf(11), counts.kinRateOf(SAYING), counts.kinRateOf(THINGS)];
  for (const by of [1, -1] as const) for (let n = 0; n < 5; n++) counts.change(11, SAYING, ROLE.source, by);
  counts.change(77, THINGS, ROLE.cue, 1);
  counts.change(77, THINGS, ROLE.cue, -1);
  expect([counts.rateOf(11), counts.kinRateOf(SAYING), counts.kinRateOf(THINGS)]).toEqual(before);
  expect(counts.rateOf(77)).toBe(-1);
});

test('sources are told apart from cues', () => {
  const counts = new WordCounts();
  for (let n = 0; n < 20; n++) counts.change(41, THINGS, ROLE.source, 1);
  expect(counts.rateOf(41)).toBe(8 * 3);
});
