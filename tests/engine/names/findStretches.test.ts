import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStretches } from '../../../src/engine/names/findStretches';
import { mayBeName } from '../../../src/engine/names/mayBeName';
import { readWords } from '../../../src/engine/text/readWords';
import { oddText } from './oddText';

function stretchesIn(text: string): string[] {
  const words = readWords(text);
  return findStretches(text, words).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end));
}

describe('findStretches', () => {
  it.each([
    ['no capital', 'rain fell on the quay.', []],
    ['two names', 'On Monday rain met Ada Novak there.', ['On Monday', 'Ada Novak']],
    ['over small words of names', 'rain hit the Museum of the Marsh today.', ['Museum of the Marsh']],
    ['over two small words at most', 'rain hit Velm of the and Marsh today.', ['Velm', 'Marsh']],
    ['no small words at its ends', 'the Museum of rain', ['Museum']],
    ['over no other word', 'rain made Velm near Marsh wet.', ['Velm', 'Marsh']],
    ['a number at its end', 'rain stopped Velm 2030 and more.', ['Velm 2030']],
    ['a comma', 'rain hit Velm, Marsh County today.', ['Velm, Marsh County']],
    ['no bracket', 'rain hit Velm (Marsh County) today.', ['Velm', 'Marsh County']],
    ['no dash', 'rain hit Velm – Marsh County today.', ['Velm', 'Marsh County']],
    ['no mark behind a comma', 'rain hit “Velm,” Marsh said.', ['Velm', 'Marsh']],
    ['a nickname in marks', 'rain hit Milo “Fox” Petrak today.', ['Milo “Fox” Petrak']],
    ['no further sentence', 'rain hit Velm. Marsh County stayed dry.', ['Velm', 'Marsh County']],
    ['a possessive', 'rain hit Velm’s Museum today.', ['Velm’s Museum']],
    ['a capital within a word', 'rain hit an iPort today.', ['iPort']],
    ['no prefix', 'rain hit a co-CEO today.', []],
  ])('%s', (_, text, expected) => {
    expect(stretchesIn(text)).toEqual(expected);
  });

  it('is bounded in text of capitals alone', () => {
    const text = 'Velm '.repeat(500);
    const stretches = findStretches(text, readWords(text));
    expect(Math.max(...stretches.map(({ from, to }) => to - from))).toBeLessThanOrEqual(60);
    expect(stretches.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(500);
  });

  it('holds every capital once, in order, whatever the text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const words = readWords(text);
        const stretches = findStretches(text, words);
        const within = new Uint8Array(words.length);
        let passed = 0;
        for (const { from, to } of stretches) {
          expect(from).toBeGreaterThanOrEqual(passed);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(mayBeName(words[from]!)).toBe(true);
          expect(mayBeName(words[to - 1]!) || /^\d/u.test(words[to - 1]!.lower)).toBe(true);
          expect(words[to - 1]!.sentence).toBe(words[from]!.sentence);
          within.fill(1, from, to);
          passed = to;
        }
        words.forEach((word, i) => {
          if (mayBeName(word)) expect(within[i]).toBe(1);
        });
      }),
      { numRuns: 300 },
    );
  });
});
