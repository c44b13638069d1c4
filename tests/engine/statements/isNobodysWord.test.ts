import { expect, it } from 'vitest';
import { isNobodysWord } from '../../../src/engine/statements/isNobodysWord';
import type { Proposal } from '../../../src/engine/statements/Proposal';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleOf, attribution } from './draftOf';

it.each<[text: string, source: string, cue: string, content: string, nobodys: boolean]>([
  ['Nobody says the quay must close.', 'Nobody', 'says', 'the quay must close', true],
  ['Few would deny the quay is old.', 'Few', 'would deny', 'the quay is old', true],
  ['No doctor said the boy was ill.', 'No doctor', 'said', 'the boy was ill', true],
  ['No. 10 said the quay was old.', 'No. 10', 'said', 'the quay was old', false],
  ['A few sailors said the quay was old.', 'few sailors', 'said', 'the quay was old', false],
  ['Ada Novak said nobody would move.', 'nobody', 'said', 'would move', false],
  ['Everyone knows the quay is old.', 'Everyone', 'knows', 'the quay is old', true],
  ['Everyone on the quay said it was loud.', 'Everyone on the quay', 'said', 'it was loud', false],
  ['Experience shows that quays sink.', 'Experience', 'shows', 'that quays sink', true],
  ['But common sense says that quays sink.', 'common sense', 'says', 'that quays sink', true],
  ['In May the firm Experience said it would sell.', 'Experience', 'said', 'it would sell', false],
  ['Ada Novak has been accused of hiding a report.', 'Ada Novak', 'has been accused', 'of hiding a report', true],
  ['Ada Novak has been accused of hiding a report.', '', 'has been accused of', 'hiding a report', true],
  ['Ada Novak accused of hiding a report', 'Ada Novak', 'accused', 'of hiding a report', true],
  ['Ada Novak urged to quit over quay', 'Ada Novak', 'urged', 'to quit over quay', true],
  ['Ada Novak accused the mayor of hiding a report.', 'Ada Novak', 'accused', 'the mayor of hiding', false],
  ['She was accused by Ada Novak of hiding it.', 'Ada Novak', 'accused', 'of hiding it', false],
  ['The quay is said to be sinking.', 'The quay', 'is said', 'to be sinking', true],
  ['Ada Novak is said by friends to be ill.', 'friends', 'said', 'to be ill', false],
  ['A former legal counsel spoke of the quay.', 'A former legal', 'counsel', 'spoke of the quay', true],
  ['It was the most famous call of the quay.', 'It was the most famous', 'call', 'of the quay', true],
  ['Ada Novak claims the quay is old.', 'Ada Novak', 'claims', 'the quay is old', false],
  ['Ada Novak said the quay was old.', 'Ada Novak', 'said', 'the quay was old', false],
])('%s (%s, %s)', (line, source, cue, content, nobodys) => {
  const article = articleOf([line]);
  const proposal: Proposal = { ...attribution(article, 0, source, cue, content), foundBy: ['tagger'], tagged: 0.9 };
  expect(isNobodysWord(new ArticleText(article.blocks), proposal)).toBe(nobodys);
});
