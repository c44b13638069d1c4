import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleWords } from '../../../src/engine/names/ArticleWords';
import { featuresOfMemory, featuresOfWord, WORD_FEATURES } from '../../../src/engine/names/featuresOfWord';
import type { NameMemory } from '../../../src/engine/names/NameMemory';
import { sitesOf } from '../../../src/engine/names/sitesOf';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Word } from '../../../src/engine/text/readWords';
import type { Block } from '../../../src/model/Block';
import { oddText } from './oddText';

const CANARY = 123_456;
type Memory = Pick<NameMemory, 'of' | 'at'>;
const NOTHING_BEFORE: Memory = { of: () => 0, at: () => 0 };
/** Features of the second look alone. */
const OF_BEFORE = 8;

/** The features of word `i` of a line that is one stretch; those of the first look's memory are 0 where there is none. */
function featuresAt(text: string, i: number, before: Memory | null = null, kind: Block['kind'] = 'paragraph') {
  const blocks: Block[] = [{ kind, text }];
  const article = new ArticleText(blocks);
  const words = article.words(0);
  const out = new Int32Array(WORD_FEATURES + 2);
  out[0] = CANARY;
  out[WORD_FEATURES + 1] = CANARY;
  const at = { block: 0, stretch: { from: 0, to: words.length }, words, groups: new Uint8Array(words.length) };
  const site = sitesOf(at, blocks, new ArticleWords(blocks, article, () => 0))[i]!;
  featuresOfWord(out, 1, site);
  if (before) {
    const of = (word: Word | null): number => (word ? before.of(word) : 0);
    featuresOfMemory(out, 1, site, of(site.previous), of(site.word), of(site.next), before.at(site.word));
  }
  return out;
}
const own = (out: Int32Array): number[] => [...out.subarray(1, -1)];
const differing = (a: number[], b: number[]): number => a.filter((feature, f) => feature !== b[f]).length;

describe('featuresOfWord', () => {
  it.each([
    ['the first look', null],
    ['the second', NOTHING_BEFORE],
  ])('writes so many and no more in %s', (_, before) => {
    const out = featuresAt('Ada Novak left', 1, before);
    expect([out[0], out.at(-1)]).toEqual([CANARY, CANARY]);
    expect(new Set(own(out).filter((feature) => feature !== 0)).size).toBe(WORD_FEATURES - (before ? 0 : OF_BEFORE));
  });

  it('has nothing of the second look in the first', () => {
    expect(own(featuresAt('Ada Novak left', 1)).slice(-OF_BEFORE)).toEqual(new Array(OF_BEFORE).fill(0));
  });

  it('sees in the second look what the first took the word for, and nothing else', () => {
    const bare = own(featuresAt('Ada Novak left', 1, NOTHING_BEFORE));
    const known = own(featuresAt('Ada Novak left', 1, { of: ({ lower }) => (lower === 'novak' ? 9 : 0), at: () => 0 }));
    const split = WORD_FEATURES - OF_BEFORE;
    expect(known.slice(0, split)).toEqual(bare.slice(0, split));
    expect(differing(known, bare)).toBeGreaterThan(4);
  });

  it.each([
    ['the word', 'Ada Voss left', 1],
    ['the word before', 'Ivo Novak left', 1],
    ['the word behind', 'Ada Novak came', 1],
    ['the sign before', 'Ada “Novak left', 1],
    ['its capitals', 'Ada NOVAK left', 1],
  ])('tells %s', (_, text, i) => {
    expect(differing(own(featuresAt(text, i)), own(featuresAt('Ada Novak left', 1)))).toBeGreaterThan(0);
  });

  it('tells a headline from a paragraph', () => {
    const headline = own(featuresAt('Ada Novak left', 1, null, 'headline'));
    expect(differing(headline, own(featuresAt('Ada Novak left', 1)))).toBeGreaterThan(0);
  });

  it('is the same each time and never throws, whatever the text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { length } = new ArticleText([{ kind: 'paragraph', text }]).words(0);
        for (let i = 0; i < Math.min(length, 4); i++) {
          const once = featuresAt(text, i, NOTHING_BEFORE);
          expect([once[0], once.at(-1)]).toEqual([CANARY, CANARY]);
          expect(featuresAt(text, i, NOTHING_BEFORE)).toEqual(once);
        }
      }),
      { numRuns: 100 },
    );
  });
});
