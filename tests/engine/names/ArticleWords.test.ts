import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../src/engine/features/hashWord';
import { ArticleWords } from '../../../src/engine/names/ArticleWords';
import { isShouted } from '../../../src/engine/names/isShouted';
import { wordClues } from '../../../src/engine/names/wordClues';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { readWords } from '../../../src/engine/text/readWords';
import type { Block } from '../../../src/model/Block';

function wordsOf(blocks: readonly Block[], kinOf: (word: number) => number = () => 0): ArticleWords {
  return new ArticleWords(blocks, new ArticleText(blocks), kinOf);
}
const word = (text: string) => readWords(text)[0]!;
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('use', () => {
  it.each([
    ['nowhere', ['rain fell.'], { small: 0, capital: 0, opens: 0 }],
    ['small', ['the marsh and a marsh.'], { small: 2, capital: 0, opens: 0 }],
    ['within a sentence and opening one', ['He met Marsh. Marsh left.'], { small: 0, capital: 1, opens: 1 }],
    ['three at most', ['a marsh, a marsh, a marsh, a marsh, a marsh.'], { small: 3, capital: 0, opens: 0 }],
    ['over all blocks', ['the marsh fell.', 'He met Marsh.'], { small: 1, capital: 1, opens: 0 }],
    ['but no shouted line', ['HE MET MARSH THERE LATELY'], { small: 0, capital: 0, opens: 0 }],
  ])('%s', (_, lines, expected) => {
    expect(wordsOf(lines.map(paragraph)).use(word('Marsh'))).toEqual(expected);
  });

  it.each(['headline', 'subhead'] as const)('counts no capital of a %s, but what is small there', (kind) => {
    const article = wordsOf([{ kind, text: 'He met Marsh near a quay' }]);
    expect(article.use(word('Marsh'))).toEqual({ small: 0, capital: 0, opens: 0 });
    expect(article.use(word('Quay'))).toEqual({ small: 1, capital: 0, opens: 0 });
  });
});

it('gives the form of a word whatever its capitals, the class by its hash', () => {
  const article = wordsOf([], (hash) => (hash === hashWord('novak') ? 7 : 0));
  const form = article.form(word('Novak'));
  expect(form).toMatchObject({ hash: hashWord('novak'), kin: 7, clues: wordClues('novak') });
  expect(form.suffix).toBe(hashWord('vak'));
  expect(form.prefix).toBe(hashWord('nov'));
  expect(article.form(word('NOVAK'))).toBe(form);
  expect(article.form(word('Voss')).kin).toBe(0);
});

it.each([
  ['FERRY PACT NEEDED, MINISTER TELLS REPORTERS', true],
  ['Ferry Pact Needed, Minister Tells Reporters', true],
  ['Ferry pact needed, minister tells reporters', false],
  ['ADA NOVAK', false],
  ['', false],
])('whether %j is shouted: %s', (line, expected) => {
  expect(isShouted(readWords(line))).toBe(expected);
});
