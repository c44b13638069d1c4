import { expect, it } from 'vitest';
import { withIntroduced } from '../../../src/engine/statements/withIntroduced';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Block, BlockKind } from '../../../src/model/Block';
import { written } from './proposals';

const introducedBy = (...lines: [BlockKind, string][]): string[] => {
  const blocks = lines.map(([kind, text]): Block => ({ kind, text }));
  return withIntroduced(new ArticleText(blocks), []).map(({ proposal }) => written(proposal));
};

it.each<[string, [BlockKind, string][], string[]]>([
  [
    'a quotation set off',
    [
      ['paragraph', 'Harbour chief Ada Novak said in a statement:'],
      ['blockquote', 'We came too late.'],
    ],
    ['introduced | Harbour chief Ada Novak | said | We came too late.'],
  ],
  [
    'one of two blocks',
    [
      ['paragraph', 'It rained. In a letter, Ada Novak wrote:'],
      ['blockquote', 'We came too late.'],
      ['blockquote', 'Nobody came.'],
    ],
    ['introduced | Ada Novak | wrote | We came too late.', 'introduced | Ada Novak | wrote | Nobody came.'],
  ],
  [
    'a paragraph in marks',
    [
      ['paragraph', 'The Port Office’s summary of the rule states:'],
      ['paragraph', '“Quays are not ships.”'],
    ],
    ['introduced | The Port Office’s summary of the rule | states | “Quays are not ships.”'],
  ],
  [
    'a paragraph without marks',
    [
      ['paragraph', 'Ada Novak said:'],
      ['paragraph', 'It rained.'],
    ],
    [],
  ],
  [
    'a list',
    [
      ['paragraph', 'There are three quays:'],
      ['blockquote', 'The old one.'],
    ],
    [],
  ],
])('reads what is introduced: %s', (_, lines, expected) => {
  expect(introducedBy(...lines)).toEqual(expected);
});
