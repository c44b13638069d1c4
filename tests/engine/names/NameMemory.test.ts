import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_KIND } from '../../../src/engine/names/NameKind';
import { NameMemory } from '../../../src/engine/names/NameMemory';
import { readWords } from '../../../src/engine/text/readWords';

/** Labels of a name of so many words. */
const labelsOf = (kind: number, length: number): number[] =>
  Array.from({ length }, (_, i) => 2 * kind + (i > 0 && kind > 0 ? 1 : 0));

/** A memory of names, one a stretch, and the words of each. */
function memoryOf(...names: readonly (readonly [name: string, kind: number])[]) {
  const memory = new NameMemory();
  const words = names.map(([name]) => readWords(name));
  names.forEach(([, kind], i) => {
    memory.add(words[i]!, labelsOf(kind, words[i]!.length));
  });
  return { memory, words };
}

const { person, place, body, none } = NAME_KIND;

describe('what a word was taken for elsewhere', () => {
  it.each([
    ['a lone name', 'Novak', person],
    ['what is no name', 'Novak', none],
    ['a name of two words', 'Ada Novak', person],
  ])('is nothing where it stands nowhere else: %s', (_, name, kind) => {
    const { memory, words } = memoryOf([name, kind]);
    for (const word of words[0]!) expect(memory.of(word)).toBe(0);
  });

  it('is nothing where it stands nowhere else: within a name of three words', () => {
    const { memory, words } = memoryOf(['Velm Port Authority', body]);
    expect(words[0]!.map((word) => memory.of(word))).toEqual([0, 0, 0]);
  });

  it('is nothing for a word never seen', () => {
    const { memory } = memoryOf(['Ada Novak', person]);
    expect(memory.of(readWords('Voss')[0]!)).toBe(0);
    expect(memory.at(readWords('Voss')[0]!)).toBe(0);
  });

  it('does not hang on its own place', () => {
    const asPerson = memoryOf(['Novak', person], ['Ada Novak', person]);
    const asPlace = memoryOf(['Novak', place], ['Ada Novak', person]);
    const asNone = memoryOf(['Novak', none], ['Ada Novak', person]);
    const [first, ...others] = [asPerson, asPlace, asNone].map(({ memory, words }) => memory.of(words[0]![0]!));
    expect(first).toBeGreaterThan(0);
    expect(others).toEqual([first, first]);
  });

  it('tells kinds apart', () => {
    const of = (kind: number): number => {
      const { memory, words } = memoryOf(['Marsh', none], ['Marsh', kind]);
      return memory.of(words[0]![0]!);
    };
    expect(new Set([none, person, place, body].map(of)).size).toBe(4);
  });

  it('tells a word that opens longer names from one that ends them', () => {
    const of = (name: string): number => {
      const { memory, words } = memoryOf(['Marsh', none], [name, person]);
      return memory.of(words[0]![0]!);
    };
    expect(new Set([of('Marsh'), of('Marsh Novak'), of('Ada Marsh')]).size).toBe(3);
  });

  it('goes by most of its places, a longer name counting twice', () => {
    const lone = memoryOf(['Marsh', none], ['Marsh', place], ['Ada Marsh', person]);
    const only = memoryOf(['Marsh', none], ['Ada Marsh', person]);
    const kindOf = (value: number): number => (value - 1) & 7;
    expect(kindOf(lone.memory.of(lone.words[0]![0]!))).toBe(kindOf(only.memory.of(only.words[0]![0]!)));
  });
});

it('tells the label and the place of each word', () => {
  const { memory, words } = memoryOf(['Velm Port Authority', body], ['Velm', body], ['Velm', place], ['Velm', none]);
  const values = words.flat().map((word) => memory.at(word));
  expect(new Set(values).size).toBe(values.length);
  expect(Math.min(...values)).toBeGreaterThan(0);
});

it('gives small whole numbers, whatever was noted', () => {
  const names = fc.array(
    fc.tuple(fc.constantFrom('Velm', 'Ada Velm', 'Velm Port', 'Ada Velm Port'), fc.integer({ min: 0, max: 7 })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(names, (list) => {
      const { memory, words } = memoryOf(...list);
      for (const word of words.flat())
        for (const value of [memory.of(word), memory.at(word)]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(256);
        }
    }),
    { numRuns: 100 },
  );
});
