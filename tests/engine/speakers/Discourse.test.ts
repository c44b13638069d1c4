import { expect, it } from 'vitest';
import { Discourse, type Turn } from '../../../src/engine/speakers/Discourse';

const turn = (block: number, start = 0): Turn => ({
  draft: block,
  block,
  start,
  sentence: block,
  key: 'x',
  inner: false,
});
const discourseOf = (turns: readonly Turn[]): Discourse => {
  const discourse = new Discourse();
  for (const one of turns) discourse.add(one, { type: 'nobody' });
  return discourse;
};

it('gives the turns before a place, the last first', () => {
  const turns = [turn(1), turn(2, 5), turn(2, 9), turn(3)];
  expect(discourseOf(turns).before(2, 9)).toEqual([turns[1], turns[0]]);
});

it('looks through no more turns than an article has, where all stand behind a headline', () => {
  let looks = 0;
  const counted = Array.from({ length: 9000 }, (_, i): Turn => {
    const one = turn(i + 1);
    return {
      ...one,
      get block() {
        looks++;
        return one.block;
      },
    };
  });
  expect(discourseOf(counted).before(0, 4)).toEqual([]);
  expect(looks).toBeLessThan(5000);
});
