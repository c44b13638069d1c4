import { expect, it } from 'vitest';
import { withLooks } from '../../../scripts/train/withLooks';

it('gives what real articles taught several times, side by side, in order', () => {
  const passages = [{ writer: 'brit' }, { writer: 'press' }, { writer: 'amer' }] as const;
  expect(withLooks(passages, 3, ['a', 'b', 'c'])).toEqual(['a', 'b', 'b', 'b', 'c']);
});

it('gives once what articles of PolNeAR taught, which are many and of one matter', () => {
  const passages = [{ writer: 'press', part: 2 }, { writer: 'press' }] as const;
  expect(withLooks(passages, 3, ['a', 'b'])).toEqual(['a', 'b', 'b', 'b']);
});
