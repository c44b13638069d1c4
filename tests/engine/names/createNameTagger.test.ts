import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWeights } from '../../../scripts/train/writeWeights';
import { ArticleWords } from '../../../src/engine/names/ArticleWords';
import { createNameTagger } from '../../../src/engine/names/createNameTagger';
import { featuresOfStretch, noteMemory } from '../../../src/engine/names/featuresOfStretch';
import { featuresOfMemory, featuresOfWord, WORD_FEATURES } from '../../../src/engine/names/featuresOfWord';
import { GAP_GROUPS } from '../../../src/engine/names/gapGroup';
import { pairWeights } from '../../../src/engine/names/labelsOfStretch';
import { NAME_KIND, NAME_LABELS, type NameKind } from '../../../src/engine/names/NameKind';
import { NameMemory } from '../../../src/engine/names/NameMemory';
import { openWordRows } from '../../../src/engine/names/openWordRows';
import { readNames } from '../../../src/engine/names/readNames';
import { type LookTables, readStretch } from '../../../src/engine/names/readStretch';
import { sitesOf } from '../../../src/engine/names/sitesOf';
import { stretchesOf } from '../../../src/engine/names/stretchesOf';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Word } from '../../../src/engine/text/readWords';
import type { WeightTable } from '../../../src/learned/WeightFile';
import type { Block } from '../../../src/model/Block';
import { nameTagger } from '../mentions/mentionsOf';
import { oddText } from './oddText';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const KIND_NAMES = Object.fromEntries(Object.entries(NAME_KIND).map(([name, kind]) => [kind, name]));

/** The names of some lines, each as "kind: name". */
function found(...lines: string[]): string[] {
  const blocks = lines.map(paragraph);
  return nameTagger(blocks, new ArticleText(blocks)).flatMap((list, b) =>
    list.map(({ kind, start, end }) => `${KIND_NAMES[kind]}: ${lines[b]!.slice(start, end)}`),
  );
}

/** A look that takes every word for one that goes on with a name of a kind, wherever it can. */
function alwaysOn(kind: NameKind): LookTables {
  const pairs = new Float32Array(GAP_GROUPS * NAME_LABELS * NAME_LABELS);
  const words = new Float32Array(NAME_LABELS);
  words[2 * kind] = 0.01;
  words[2 * kind + 1] = 0.02;
  return { words: openWordRows({ values: words, scale: 1 }), pairs: pairWeights(pairs) };
}

function allTaken(text: string, kind: NameKind): string[] {
  const blocks = [paragraph(text)];
  return readNames(blocks, new ArticleText(blocks), () => 0, [alwaysOn(kind)])[0]!.map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the reader of names as shipped', () => {
  it.each([
    ['Transport Minister Ada Novak said the ferry would sail again.', 'person: Ada Novak'],
    ['“We will wait,” Peter Voss told Reuters on Monday.', 'person: Peter Voss'],
    ['“We will wait,” Peter Voss told Reuters on Monday.', 'medium: Reuters'],
    ['The talks will go on in Berlin next week, officials said.', 'place: Berlin'],
    ['Officials at the World Health Organization said the outbreak was over.', 'body: World Health Organization'],
    ['Dr. Maria Lopez, a doctor at the clinic, said the ward was full.', 'person: Maria Lopez'],
  ])('reads %j', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('finds none where no word has a capital', () => {
    expect(found('rain fell on the quay and the ferry stayed in.', '')).toEqual([]);
  });

  it('says nothing of nothing', () => {
    expect(nameTagger([], new ArticleText([]))).toEqual([]);
  });

  it('takes no word for a name as it opens a sentence', () => {
    expect(found('The ferry between the isles will stop in spring after forty years.')).toEqual([]);
  });

  it('keeps names true to their words, in order and apart, the same each time, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(oddText, { maxLength: 3 }), (texts) => {
        const blocks = texts.map(paragraph);
        const text = new ArticleText(blocks);
        const names = nameTagger(blocks, text);
        expect(names).toHaveLength(blocks.length);
        names.forEach((list, b) => {
          const words = text.words(b);
          let passed = 0;
          for (const { from, to, start, end, kind, chance } of list) {
            expect(from).toBeGreaterThanOrEqual(passed);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(words.length);
            expect([start, end]).toEqual([words[from]!.start, words[to - 1]!.end]);
            expect(kind).toBeGreaterThan(0);
            expect(chance).toBeGreaterThan(0);
            expect(chance).toBeLessThanOrEqual(1 + 1e-9);
            passed = to;
          }
        });
        expect(nameTagger(blocks, new ArticleText(blocks))).toEqual(names);
      }),
      { numRuns: 120 },
    );
  });
});

describe('names from labels', () => {
  it('makes a stretch that goes on one name', () => {
    expect(allTaken('rain met Ada Maria Novak there', NAME_KIND.person)).toEqual(['Ada Maria Novak']);
  });

  it.each(['and', '&'])('lets a body go on over “%s”', (joiner) => {
    expect(allTaken(`rain met Reed ${joiner} Sons there`, NAME_KIND.body)).toEqual([`Reed ${joiner} Sons`]);
  });

  it('begins another person behind “and”', () => {
    expect(allTaken('rain met Reed and Novak there', NAME_KIND.person)).toEqual(['Reed', 'Novak']);
  });
});

describe('readStretch', () => {
  it('leaves out features that are none, and weighs the others by their scale', () => {
    const values = new Int8Array(2 * NAME_LABELS);
    values[2] = 100;
    values[NAME_LABELS + 4] = 10;
    const pairs = pairWeights(new Float32Array(GAP_GROUPS * NAME_LABELS ** 2));
    const features = new Int32Array(WORD_FEATURES);
    features[3] = 1;
    const read = (scale: number) =>
      readStretch(features, new Uint8Array(1), { words: openWordRows({ values, scale }), pairs }, true);
    expect(read(1).labels[0]).toBe(4);
    expect(read(1).chances[0]).toBeGreaterThan(0.99);
    expect(read(0.01).chances[0]).toBeLessThan(0.2);
  });
});

describe('openWordRows', () => {
  it('sums rows of bytes as it sums the same numbers unpacked, extremes too', () => {
    const values = Int8Array.from({ length: 4 * NAME_LABELS }, (_, i) => (i % 3 === 0 ? -128 : i % 3 === 1 ? 127 : i));
    const features = Int32Array.from({ length: 2 * WORD_FEATURES }, (_, i) => (i % 5 === 0 ? 0 : Math.imul(i, -7)));
    const sumOf = (table: WeightTable): Float64Array => {
      const into = new Float64Array(NAME_LABELS + 2).fill(9);
      openWordRows(table).sum(features, WORD_FEATURES, into, 1);
      return into;
    };
    const sum = sumOf({ values, scale: 0.25 });
    expect(sum).toEqual(sumOf({ values: Float32Array.from(values), scale: 0.25 }));
    expect([sum[0], sum.at(-1)]).toEqual([9, 9]);
    const all = (value: number) => sumOf({ values: new Int8Array(4 * NAME_LABELS).fill(value), scale: 1 })[1];
    const count = features.subarray(WORD_FEATURES).filter((feature) => feature !== 0).length;
    expect([all(-128), all(127)]).toEqual([-128 * count, 127 * count]);
  });
});

it('remembers for each word of a stretch what its neighbours were taken for', () => {
  const blocks = [paragraph('They met Ada Novak of Velm. Then Novak of Velm left.')];
  const text = new ArticleText(blocks);
  const article = new ArticleWords(blocks, text, () => 0);
  const memory = new NameMemory();
  const stretches = stretchesOf(blocks, text);
  for (const { words } of stretches)
    memory.add(
      words,
      Uint8Array.from(words, (_, i) => 2 + 2 * i),
    );
  for (const at of stretches) {
    const sites = sitesOf(at, blocks, article);
    const read = featuresOfStretch(sites);
    noteMemory(read, sites, memory);
    sites.forEach((site, i) => {
      const of = (word: Word | null): number => (word ? memory.of(word) : 0);
      const alone = new Int32Array(WORD_FEATURES);
      featuresOfWord(alone, 0, site);
      featuresOfMemory(alone, 0, site, of(site.previous), of(site.word), of(site.next), memory.at(site.word));
      expect(read.subarray(WORD_FEATURES * i, WORD_FEATURES * (i + 1))).toEqual(alone);
    });
  }
});

describe('createNameTagger', () => {
  it('refuses what is no weight file', () => {
    expect(() => createNameTagger(new Uint8Array(100), () => 0)).toThrow('not a weight file');
  });

  it('says which table a weight file lacks', () => {
    const bytes = writeWeights('none', [{ name: 'words1', values: new Int8Array(NAME_LABELS), scale: 1 }]);
    expect(() => createNameTagger(bytes, () => 0)).toThrow('no table pairs1');
  });
});
