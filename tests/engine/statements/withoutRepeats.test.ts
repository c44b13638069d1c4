import { expect, it } from 'vitest';
import type { Proposal } from '../../../src/engine/statements/Proposal';
import { withoutRepeats } from '../../../src/engine/statements/withoutRepeats';
import type { Passage } from '../../../src/model/Passage';

const passage = (block: number, start: number, end: number): Passage => ({ block, start, end, text: 'x' });
const proposal = (block: number, foundBy: Proposal['foundBy'][number], tagged = 0): Proposal => ({
  foundBy: [foundBy],
  source: [passage(block, 0, 1)],
  cue: [passage(block, 2, 3)],
  content: [passage(block, 4, 9)],
  tagged,
});

it('joins what several offer alike, and nothing else', () => {
  const offered = [
    proposal(0, 'clause', 0.2),
    proposal(1, 'clause'),
    proposal(0, 'tagger', 0.7),
    proposal(0, 'clause'),
  ];
  expect(withoutRepeats(offered)).toEqual([
    { ...proposal(0, 'clause', 0.7), foundBy: ['clause', 'tagger'] },
    proposal(1, 'clause'),
  ]);
});

it.each([500, 4000])('compares none of %i turns that stand alike in blocks of their own with all others', (count) => {
  let looks = 0;
  const offered = Array.from({ length: count }, (_, block): Proposal => {
    const one = proposal(block, 'dialogue');
    return {
      ...one,
      get content() {
        looks++;
        return one.content;
      },
    };
  });
  expect(withoutRepeats(offered)).toHaveLength(count);
  // Each is hashed once, and compared with the few whose hash is the same by chance.
  expect(looks).toBeLessThan(3 * count);
});
