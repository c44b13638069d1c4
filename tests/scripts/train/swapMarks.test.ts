import { expect, test } from 'vitest';
import { swapMarks } from '../../../scripts/train/swapMarks';

test.each([
  ['“We’ll sail,” said Novak.', '‘We’ll sail,’ said Novak.'],
  ['"It\'s done," the ferrymen\'s union said.', "'It's done,' the ferrymen's union said."],
  ['No marks here.', 'No marks here.'],
])('%s', (double, single) => {
  expect(swapMarks(double)).toBe(single);
  expect(swapMarks(double)).toHaveLength(double.length);
});
