import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/engine/index/findMatches';
import { findNames } from '../../../src/engine/index/findNames';
import { openIndexFile } from '../../../src/engine/index/openIndexFile';
import { tableOfNames } from '../../../src/engine/index/tableOfNames';
import { wordingOf } from '../../../src/engine/index/wordingOf';
import type { IndexEntity } from '../../../src/model/IndexFile';
import { makeArticle, makeClaim, makeIndex, makeStatement } from './makeClaim';

const named = (name: string, kind: IndexEntity['kind'] = 'person', names = [name]): IndexEntity => ({
  name,
  kind,
  names,
});
const indexOf = (entities: readonly IndexEntity[]) =>
  openIndexFile(
    makeIndex(
      entities.map(({ name }, i) => makeClaim(`No ship of ours will wait for ${name}`, null, { entities: [i] })),
      entities,
    ),
  );

/** Names in an index, and of a text the words in which each is found; by a pack's names and by a file's. */
function found(names: readonly IndexEntity[], text: string): string[] {
  const wording = wordingOf(text);
  const printed = [tableOfNames(names), indexOf(names)].map((lookup) =>
    findNames(wording, lookup).map(({ from, to }) =>
      text.slice(wording.words.starts[from], wording.words.ends[to - 1]!),
    ),
  );
  expect(printed[1]).toEqual(printed[0]);
  return printed[0]!;
}

describe('findNames', () => {
  it.each([
    ['Sergei Halmov', 'Yesterday Sergey Halmov spoke', ['Sergey Halmov']],
    ['Sergey Halmov', 'Yesterday Sergei Halmov spoke', ['Sergei Halmov']],
    ['Alexei Strandsky', 'and ALEKSEY STRANDSKIY left', ['ALEKSEY STRANDSKIY']],
    ['Yusuf al-Halim', 'with Yousuf el-Halim in Norda', ['Yousuf el-Halim']],
    ['Jürgen Lynd', 'of Jurgen Lynd', ['Jurgen Lynd']],
    ['Port of Qasim', 'in the Port of Kassim', ['Port of Kassim']],
  ])('finds %s in “%s”', (name, text, printed) => expect(found([named(name)], text)).toEqual(printed));

  it.each([
    ['Sergei Halmov', 'Yesterday Sergio Halmov spoke'],
    ['Sergei Halmov', 'Yesterday Sergey Halman spoke'],
    ['Bo Khan', 'Yesterday Bo Han spoke'],
    ['Ada Reed', 'Yesterday Ada Rid spoke'],
    ['Harbour Fair II', 'the Harbour Fair III'],
    // A lone word in another spelling may be somebody else.
    ['Lynd', 'Yesterday Lind spoke'],
    ['Sergei Halmov', 'as sergey halmov'],
  ])('does not find %s in “%s”', (name, text) => expect(found([named(name)], text)).toEqual([]));

  it('counts a name once that an entity has in two spellings', () => {
    const both = named('Sergei Halmov', 'person', ['Sergei Halmov', 'Sergey Halmov', 'Halmov']);
    expect(found([both], 'Sergey Halmov spoke, and Halmov left')).toEqual(['Sergey Halmov', 'Halmov']);
  });

  it('finds the longer of two names though the shorter is printed as the index has it', () => {
    const names = [named('Sergey', 'other'), named('Sergei Halmov')];
    expect(found(names, 'Sergey Halmov spoke')).toEqual(['Sergey Halmov']);
  });
});

it('of two indexes, the spellings of one name are one entity with the claims of both', () => {
  const sources = ['Sergei Halmov', 'Sergey Halmov'].map((name) => ({
    index: indexOf([named(name)]),
    origin: 'pack' as const,
  }));
  const text = 'Sergey Halmov met Sergei Halman of the harbour';
  const { entities } = findMatches(makeArticle([text]), [makeStatement(text)], sources);
  expect(entities.map(({ name, mentions, claims }) => [name, mentions, claims.length])).toEqual([
    ['Sergei Halmov', 1, 2],
  ]);
});
