import { expect, it } from 'vitest';
import { placeOfDateline } from '../../../src/engine/circumstances/placeOfDateline';
import { ArticleText } from '../../../src/engine/text/ArticleText';

it.each([
  ['KUWAIT CITY- The camp is full.', 'KUWAIT CITY'],
  ['VELM: The camp is full.', 'VELM'],
  ['CNN — The camp is full.', null],
  ['BREAKING: The camp is full.', null],
  ['UPDATE - The camp is full.', null],
  ['FILE PHOTO: The camp is full.', null],
  ['The camp is full.', null],
  ['NEW MARL — The camp is full.', 'NEW MARL'],
  ['VELM. Oct 3 (Interfax) - The camp is full.', 'VELM'],
  ['WHO SAID IT: The mayor.', null],
  ['VFA Chief Novak added: “The camp is full.”', null],
])('%s', (text, place) => {
  expect(placeOfDateline(new ArticleText([{ kind: 'paragraph', text }]), 0)).toBe(place);
});
