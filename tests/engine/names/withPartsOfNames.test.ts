import { describe, expect, it } from 'vitest';
import type { NamedWords } from '../../../src/engine/names/NamedWords';
import { NAME_KIND, type NameKind } from '../../../src/engine/names/NameKind';
import { withPartsOfNames } from '../../../src/engine/names/withPartsOfNames';
import { readWords, type Word } from '../../../src/engine/text/readWords';

/** Names of a line given as printed, the first place of each. */
function namesIn(line: string, words: readonly Word[], names: readonly (readonly [string, NameKind])[]): NamedWords[] {
  return names.map(([name, kind]) => {
    const start = line.indexOf(name);
    const from = words.findIndex((word) => word.start === start);
    const to = words.findIndex((word) => word.end === start + name.length) + 1;
    return { start, end: start + name.length, from, to, kind, chance: 0.9 };
  });
}

function read(lines: readonly (readonly [string, ...(readonly [string, NameKind])[]])[], small: string[] = []) {
  const blocks = lines.map(([line]) => readWords(line));
  const names = lines.map(([line, ...list], b) => namesIn(line, blocks[b]!, list));
  const found = withPartsOfNames(blocks, names, ({ lower }) => small.includes(lower));
  return { names, found, texts: found.map((list, b) => list.map(({ start, end }) => lines[b]![0].slice(start, end))) };
}

const { person, body, place } = NAME_KIND;

describe('withPartsOfNames', () => {
  it('adds the lone surname of somebody named in full, in whatever block', () => {
    const { texts, found } = read([['Then Cook left.'], ['We met Tim Cook and Cook left.', ['Tim Cook', person]]]);
    expect(texts).toEqual([['Cook'], ['Tim Cook', 'Cook']]);
    expect(found[0]![0]).toMatchObject({ kind: person, from: 1, to: 2, start: 5, end: 9, chance: 0.5 });
  });

  it.each([
    ['a given name', [['We met Tim Cook and Tim left.', ['Tim Cook', person]]]],
    ['a small word', [['We met Tim Cook and a cook left.', ['Tim Cook', person]]]],
    ['the last word of a body', [['We met Velm Port and Port left.', ['Velm Port', body]]]],
    ['a person of one word alone', [['We met Cook and Cook left.', ['Cook', person]]]],
  ] as const)('but not %s', (_, lines) => {
    const { names, found } = read(lines);
    expect(found).toEqual(names);
  });

  it('leaves a word that is part of another name', () => {
    const { texts } = read([['We met Tim Cook in Cook Bay.', ['Tim Cook', person], ['Cook Bay', place]]]);
    expect(texts).toEqual([['Tim Cook', 'Cook Bay']]);
  });

  it('takes a word that opens a sentence only where it is small nowhere', () => {
    const lines = [['Cook left Tim Cook there.', ['Tim Cook', person]]] as const;
    expect(read(lines).texts).toEqual([['Cook', 'Tim Cook']]);
    expect(read(lines, ['cook']).texts).toEqual([['Tim Cook']]);
  });

  it('leaves the lists it is given as they are', () => {
    const { names } = read([['Cook left Tim Cook there.', ['Tim Cook', person]]]);
    expect(names[0]).toHaveLength(1);
  });
});
