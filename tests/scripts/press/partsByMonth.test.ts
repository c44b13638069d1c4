import { expect, it } from 'vitest';
import { partsByMonth } from '../../../scripts/press/partsByMonth';

it('parts articles equally in the order of their months, of one month in the order they are stored', () => {
  const dates = ['2016-03-30', '2016-01-05', '2016-02-01', '2016-01-04', '2016-05-09'];
  expect([...partsByMonth(dates.map((date) => ({ date })))]).toEqual([3, 0, 2, 1, 4]);
});
