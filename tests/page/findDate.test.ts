import { describe, expect, it } from 'vitest';
import { findDate } from '../../src/page/findDate';

describe('findDate', () => {
  it.each([
    ['Updated on 12 March 2010', '2010-03-12', '12 March 2010'],
    ['Published time: 18 Nov, 2015 15:41', '2015-11-18', '18 Nov, 2015'],
    ['By Ada Novak | Friday, August 03, 2007', '2007-08-03', 'August 03, 2007'],
    ['Ada Novak Oct 17, 20315757 Shares', '2031-10-17', 'Oct 17, 2031'],
    ['Jan. 8th 2010', '2010-01-08', 'Jan. 8th 2010'],
    ['the 3rd of May 2031', '2031-05-03', '3rd of May 2031'],
    ['updated 1/22/2011 11:08:35 AM ET', '2011-01-22', '1/22/2011'],
    ['updated 1/2/2011 11:08 am', '2011-01-02', '1/2/2011'],
    ['17:08 10/04/2011', '2011-04-10', '10/04/2011'],
    ['31.12.2030', '2030-12-31', '31.12.2030'],
    ['2030-1-9, first edition', '2030-01-09', '2030-1-9'],
  ])('%s', (line, date, printed) => {
    const found = findDate(line, false);
    expect(found?.date).toBe(date);
    expect(line.slice(found?.start, found?.end)).toBe(printed);
  });

  it('reads the month first where the page does', () => {
    expect(findDate('10/04/2011', true)?.date).toBe('2011-10-04');
  });

  it.each([
    'Six hours ago',
    'in May',
    '31/31/2031',
    'March 3, 1911',
    'call 555-01-2031',
    '12 ferries in 2031',
    'Ada Marin 12, 2031',
  ])('none: %s', (line) => {
    expect(findDate(line, false)).toBeNull();
  });
});
