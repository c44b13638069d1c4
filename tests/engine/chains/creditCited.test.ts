import { describe, expect, it } from 'vitest';
import { creditCited } from '../../../src/engine/chains/creditCited';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { makeArticle } from './makeArticle';
import { makeDraft, type Said } from './makeDraft';

function credited(sentence: string, ...said: readonly Omit<Said, 'speaker'>[]) {
  const article = makeArticle([sentence]);
  const drafts = said.map((one) => makeDraft(article, { ...one, speaker: 'x' }).draft);
  return creditCited(drafts, new ArticleText(article.blocks)).map(({ source, content, sayable }) => ({
    source: source.map((p) => p.text).join(' '),
    content: content.map((p) => p.text).join(' … '),
    sayable,
  }));
}

describe('creditCited', () => {
  it.each<{ text: string; source: string; cue: string; content: string; cited: string; left?: string }>([
    {
      text: 'The Varna Times reported on Monday, citing two U.S. officials, that the harbour would close.',
      source: 'The Varna Times',
      cue: 'citing',
      content: 'two U.S. officials, that the harbour would close',
      cited: 'two U.S. officials',
      left: 'the harbour would close',
    },
    {
      text: 'The harbour will close in May, Reuters reported, citing Mr. Ivo Lund, the harbour master.',
      source: 'Reuters',
      cue: 'reported',
      content: 'The harbour will close in May',
      cited: 'Mr. Ivo Lund',
    },
    {
      text: 'Citing people familiar with the matter, Bloomberg reported that the mill would cut 400 jobs.',
      source: 'Bloomberg',
      cue: 'reported',
      content: 'that the mill would cut 400 jobs',
      cited: 'people familiar with the matter',
    },
    {
      text: 'Norda TV, citing the interior ministry, said that four men had been held.',
      source: 'Norda TV',
      cue: 'said',
      content: 'four men had been held',
      cited: 'the interior ministry',
    },
    {
      text: 'State media reported that four men had been held, citing police sources.',
      source: 'State media',
      cue: 'reported',
      content: 'four men had been held, citing police sources',
      cited: 'police sources',
      left: 'four men had been held',
    },
    {
      text: 'Two ships will sail for the port, the TASS news agency said, citing Interfax.',
      source: 'the TASS news agency',
      cue: 'citing',
      content: 'Interfax',
      cited: 'Interfax',
      left: 'Two ships will sail for the port',
    },
    {
      text: '"It is time," Interfax quoted Minister Oleg Marin as saying.',
      source: 'Interfax',
      cue: 'as saying',
      content: '"It is time,"',
      cited: 'Minister Oleg Marin',
    },
  ])('takes whom a medium cites for the source: $text', ({ text, source, cue, content, cited, left }) => {
    expect(credited(text, { source, cue, content })).toEqual([
      { source: cited, content: left ?? content, sayable: true },
    ]);
  });

  it.each([
    ['The Herald said the mayor had resigned, citing his health.', 'The Herald', 'the mayor had resigned'],
    ['The mayor said the bridge was safe, citing two engineers.', 'The mayor', 'the bridge was safe'],
    ['A lawyer for Reuters said, citing a letter, that it was over.', 'A lawyer for Reuters', 'it was over'],
    ['The Varna Times reported on Monday, citing its records, that it rained.', 'The Varna Times', 'it rained'],
  ])('leaves others as they are: %s', (text, source, content) => {
    expect(credited(text, { source, cue: text.includes('reported') ? 'reported' : 'said', content })).toEqual([
      { source, content, sayable: true },
    ]);
  });

  it('does not show those cited as what was said', () => {
    const text = 'The harbour will close in May, Reuters reported, citing a letter from the ministry.';
    const said = { source: 'Reuters', cue: 'reported', content: 'The harbour will close in May' };
    const cited = { source: 'Reuters', cue: 'citing', content: 'a letter from the ministry' };
    expect(credited(text, said, cited)).toEqual([
      { source: 'a letter from the ministry', content: 'The harbour will close in May', sayable: true },
      { source: 'Reuters', content: 'a letter from the ministry', sayable: false },
    ]);
  });
});
