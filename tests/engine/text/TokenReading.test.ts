import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../src/engine/tagger/createTagger';
import weights from '../../../src/engine/tagger/weights.bin';
import { ROLE, tokenAt } from '../../../src/engine/text/TokenReading';
import { articleOf } from '../statements/draftOf';

const { blocks } = articleOf(['Ada Novak said it rained.', 'The quay held.']);
const { tokens } = createTagger(weights)(blocks);
const wordAt = (block: number, offset: number): string => {
  const at = tokenAt(tokens, block, offset);
  return at < tokens.blockStart[block + 1]! ? blocks[block]!.text.slice(tokens.start[at], tokens.end[at]) : '';
};

describe('tokenAt', () => {
  it.each([
    [0, 0, 'Ada'],
    [0, 2, 'Ada'],
    [0, 3, 'Novak'],
    [0, 4, 'Novak'],
    [0, 24, '.'],
    [0, 25, ''],
    [1, 0, 'The'],
    [1, 13, '.'],
  ])('block %i, offset %i: %s', (block, offset, word) => {
    expect(wordAt(block, offset)).toBe(word);
  });
});

it('what the tagger thinks of each token: chances that sum to 1, the cue likeliest to be one', () => {
  const sums = Array.from(tokens.start, (_, i) => tokens.role.slice(4 * i, 4 * i + 4).reduce((sum, p) => sum + p, 0));
  for (const sum of sums) expect(sum).toBeCloseTo(1, 3);
  expect(tokens.role[4 * tokenAt(tokens, 0, 10) + ROLE.cue]).toBeGreaterThan(0.5);
});
