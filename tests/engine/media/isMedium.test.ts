import { describe, expect, it } from 'vitest';
import { isMedium } from '../../../src/engine/media/isMedium';

describe('isMedium', () => {
  it.each([
    'TASS',
    'the agency',
    'state media',
    'the Marsh County Ledger',
    'the Varna Times newspaper',
    'the newspaper Bild',
    'Radio Norda',
    'nj.com',
    'BBC Radio 4',
    'WXIA-TV',
  ])('%s', (source) => expect(isMedium(source)).toBe(true));

  it.each([
    'he',
    'Ada Novak',
    'Ada Novak of Reuters',
    'sources cited by the Marsh County Ledger',
    'the paper mill workers',
    'a spokesman for the network',
    'police',
  ])('not %s', (source) => expect(isMedium(source)).toBe(false));
});
