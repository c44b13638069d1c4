import { expect, it } from 'vitest';
import { readDatelinePlace } from '../../../src/engine/circumstances/readDatelinePlace';

it.each([
  ['KUWAIT CITY- The camp is full.', 'KUWAIT CITY'],
  ['VELM: The camp is full.', 'VELM'],
  ['CNN — The camp is full.', null],
  ['BREAKING: The camp is full.', null],
  ['UPDATE - The camp is full.', null],
  ['FILE PHOTO: The camp is full.', null],
  ['The camp is full.', null],
])('%s', (text, place) => {
  expect(readDatelinePlace({ kind: 'paragraph', text })).toBe(place);
});
