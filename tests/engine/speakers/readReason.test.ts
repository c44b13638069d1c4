import { describe, expect, it } from 'vitest';
import { readReason } from '../../../src/engine/speakers/readReason';

describe('readReason', () => {
  it.each([
    ['An aide, who asked not to be named because the talks are secret, said it rained.', 'the talks are secret'],
    ['An aide said it rained, citing fear of the harbour board.', null],
    ['An aide spoke on condition of anonymity.', 'condition of anonymity'],
    ['An aide who was not authorised to speak publicly said it rained.', 'not authorised to speak publicly'],
    ['İpek İlhan’s aide spoke on condition of anonymity.', 'condition of anonymity'],
  ])('%s', (text, reason) => {
    expect(readReason(text, { start: 0, end: text.length })).toBe(reason);
  });
});
