import { expect, it } from 'vitest';
import { describeApart } from '../../src/ui/describeApart';
import { translate as t } from './translate';

it.each([
  ['hours', '2026-03-12T06:00:00Z', '2026-03-12T09:10:00Z', '3 hours earlier'],
  ['hours of different zones', '2026-03-12T10:00:00+04:00', '2026-03-12T07:00:00Z', '1 hour earlier'],
  ['minutes', '2026-03-12T09:40Z', '2026-03-12T09:20Z', '20 minutes later'],
  ['an hour, which sixty minutes are', '2026-03-12T09:00:20Z', '2026-03-12T10:00:00Z', '1 hour earlier'],
  ['minutes, where less by half a one', '2026-03-12T09:00:31Z', '2026-03-12T10:00:00Z', '59 minutes earlier'],
  ['days, where more than two', '2026-03-09T09:00:00Z', '2026-03-12T09:00:00Z', '3 days earlier'],
  ['days, where one has no hour', '2026-03-13', '2026-03-12T23:00:00Z', '1 day later'],
  ['days, where one has no zone', '2026-03-11T22:00:00', '2026-03-12T01:00:00Z', '1 day earlier'],
  ['nothing on one day', '2026-03-12', '2026-03-12', null],
  ['nothing at one moment', '2026-03-12T09:00Z', '2026-03-12T09:00Z', null],
  ['nothing of no date', null, '2026-03-12', null],
  ['nothing of what is none', 'on Wednesday', '2026-03-12', null],
  ['nothing of a month', '2026-02', '2026-03-12', null],
  ['nothing of another form', 'March 2, 26', '2026-03-12', null],
])('tells how far apart two pages are: %s', (_, other, page, words) => {
  expect(describeApart(other, page, t)).toBe(words);
});
