import { expect, test } from 'vitest';
import { packKin } from '../../../scripts/train/kin/packKin';
import { hashWord } from '../../../src/engine/features/hashWord';
import { WordKin } from '../../../src/engine/tagger/WordKin';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORDS = Array.from(
  { length: 17_576 },
  (_, i) => `${LETTERS[i % 26]}${LETTERS[Math.floor(i / 26) % 26]}${LETTERS[Math.floor(i / 676)]}ed`,
);
const classOf = (i: number): number => 1 + (i % 255);
const kin = new WordKin(packKin(WORDS.map((word, i) => [hashWord(word), classOf(i)])));

test('gives words the class they were packed with', () => {
  const wrong = WORDS.filter((word, i) => kin.of(hashWord(word)) !== classOf(i));
  expect(wrong.length / WORDS.length).toBeLessThan(0.01);
});

test('knows few words that it does not hold', () => {
  const others = Array.from({ length: 5000 }, (_, i) => hashWord(`other-${i}-word`));
  expect(others.filter((word) => kin.of(word) > 0).length / others.length).toBeLessThan(0.02);
});

test('an empty table knows nothing, a table of another size is refused', () => {
  expect(new WordKin(packKin([])).of(hashWord('ferry'))).toBe(0);
  expect(() => new WordKin(new Int8Array(8))).toThrow();
});
