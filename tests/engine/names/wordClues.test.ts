import { expect, it } from 'vitest';
import { wordClues } from '../../../src/engine/names/wordClues';

const shared = (a: string, b: string): number => wordClues(a) & wordClues(b);

it.each([
  ['given names of women', 'mary', 'sarah'],
  ['given names of men', 'john', 'peter'],
  ['titles', 'gen', 'sgt'],
  ['honorifics', 'mr', 'mrs'],
  ['days and months', 'monday', 'april'],
  ['verbs of saying', 'said', 'added'],
  ['openings of places', 'north', 'san'],
  ['forms of companies', 'ltd', 'inc'],
])('%s have a clue in common', (_, a, b) => {
  expect(shared(a, b)).not.toBe(0);
});

it.each([
  ['john', 'monday'],
  ['said', 'ltd'],
])('%s and %s have none', (a, b) => {
  expect(shared(a, b)).toBe(0);
});

it.each(['zzyzx', '', 'constructor', '__proto__', '\ud800'])('knows nothing of %j', (word) => {
  expect(wordClues(word)).toBe(0);
});
