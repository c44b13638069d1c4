import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/engine/circumstances/readTimes';

const timesIn = (text: string): string[] => readTimes(text).map(({ start, end }) => text.slice(start, end));

describe('readTimes', () => {
  it.each<[string, readonly string[]]>([
    ['She said on Tuesday, March 6, 2031, that it rained.', ['Tuesday', 'March 6, 2031']],
    ['He said over the weekend that it rained.', ['the weekend']],
    ['He said the following morning that it rained.', ['the following morning']],
    ['He said earlier this week that it rained.', ['earlier this week']],
    ['She answered eleven minutes later.', ['eleven minutes later']],
    ['She answered four days after the storm.', ['four days after']],
    ['She said it at Christmas and at half-time.', ['at Christmas', 'at half-time']],
    ['He said afterwards that it rained.', ['afterwards']],
    ['The weekender said in a weekly that it rained.', []],
    ['She told the Halm Today it rained.', []],
  ])('%s', (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });
});
