import { expect, it } from 'vitest';
import { readVenues } from '../../../src/engine/chains/readVenues';
import { readSentences } from '../../../src/engine/media/readSentences';
import { ArticleText } from '../../../src/engine/text/ArticleText';

it.each<[text: string, source: string, venues: string[]]>([
  ['Novak said it at a news conference.', 'Novak', ['news conference']],
  ['Novak told a town hall meeting that it rained.', 'Novak', ['meeting']],
  ['Novak said it at a town hall in Velm.', 'Novak', ['town']],
  ['In a brief letter to investors, Novak said it.', 'Novak', ['letter', 'investors']],
  ['Ada Novak, a clerk at the town hall, said it.', 'Ada Novak, a clerk at the town hall', []],
  ['Ada Novak, a nurse at the meeting house, said it.', 'Ada Novak, a nurse at the meeting house', []],
  ['Novak said it at the meeting house.', 'Novak', []],
])('%s', (text, source, venues) => {
  const [sentence] = readSentences(new ArticleText([{ kind: 'paragraph', text }]));
  const start = text.indexOf(source);
  const found = readVenues(sentence!, text, [], [{ start, end: start + source.length }]);
  expect(found.map(({ hop }) => hop.actor)).toEqual(venues);
});
