import { expect, it } from 'vitest';
import type { Proposal } from '../../../src/engine/statements/Proposal';
import { withoutHearers } from '../../../src/engine/statements/withoutHearers';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleOf, attribution } from './draftOf';

it.each([
  ['Viewers were told that the quay was old.', 'Viewers', 'were told', ''],
  ['Ministers had been warned that the quay was old.', 'Ministers', 'warned', ''],
  ['Viewers were told by Novak that the quay was old.', 'Novak', 'told', 'Novak'],
  ['Ada Novak told viewers that the quay was old.', 'Ada Novak', 'told', 'Ada Novak'],
])('%s', (line, source, cue, expected) => {
  const article = articleOf([line]);
  const proposal: Proposal = {
    ...attribution(article, 0, source, cue, 'the quay was old'),
    foundBy: ['tagger'],
    tagged: 0.9,
  };
  const found = withoutHearers(new ArticleText(article.blocks), proposal);
  expect(found.source.map(({ text }) => text).join()).toBe(expected);
});
