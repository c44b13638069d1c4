import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/engine/circumstances/findPhrases';
import { readFrame } from '../../../src/engine/circumstances/readFrame';
import { readTimes } from '../../../src/engine/circumstances/readTimes';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleOf, draft } from '../statements/draftOf';

/** The phrases of a line in which Ada Novak says that it rained, as "marker: words". */
function phrasesOf(line: string, cue: string, content = 'it rained', source = 'Ada Novak'): string[] {
  const article = articleOf([line]);
  const frame = readFrame(draft(article, 0, source, cue, content), null, new ArticleText(article.blocks));
  return frame === null
    ? []
    : findPhrases(frame, line).map(({ marker, start, end }) => `${marker}: ${line.slice(start, end)}`);
}

describe('findPhrases', () => {
  it.each([
    ['Ada Novak told the Norda Wire that it rained.', 'told', ['object: the Norda Wire']],
    [
      'Ada Novak said at a briefing of the harbour council in Velm that it rained.',
      'said',
      ['at: a briefing of the harbour council', 'in: Velm'],
    ],
    ['Speaking to Radio Velm on Friday, Ada Novak said it rained.', 'said', ['to: Radio Velm', 'time: Friday']],
    ['Ada Novak said, her hat in hand, that it rained.', 'said', ['in: hand']],
  ])('%s', (line, cue, expected) => {
    expect(phrasesOf(line, cue)).toEqual(expected);
  });

  it('proposes who hears it where nobody is printed as its source', () => {
    expect(phrasesOf('The harbour inquest heard it rained.', 'heard', 'it rained', '')).toContain(
      'subject: The harbour inquest',
    );
  });

  it('proposes an addressee that opens the content', () => {
    expect(phrasesOf('Ada Novak asked the council to wait.', 'asked', 'the council to wait')).toContain(
      'within: the council',
    );
  });

  it('reads a statement within another one in that one’s content alone', () => {
    const line = 'Ada Novak told reporters that Ivo Petrak told the mayor that it rained.';
    const article = articleOf([line]);
    const outer = draft(article, 0, 'Ada Novak', 'told', 'that Ivo Petrak told the mayor that it rained');
    const inner = draft(article, 0, 'Ivo Petrak', 'told the', 'that it rained');
    const frame = readFrame(inner, outer, new ArticleText(article.blocks))!;
    expect(frame.stretches.map(({ start, end }) => line.slice(start, end)).join('|')).not.toContain('reporters');
  });

  it('gives spans of the block for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 40 }), (before, behind) => {
        const line = `${before} Ada Novak told it rained ${behind}`;
        const article = articleOf([line]);
        const frame = readFrame(
          draft(article, 0, 'Ada Novak', 'told', 'it rained'),
          null,
          new ArticleText(article.blocks),
        );
        for (const { start, end, words } of frame === null ? [] : findPhrases(frame, line)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(line.length);
          expect(words.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('readTimes', () => {
  it.each([
    ['on Wednesday and March 6', ['Wednesday', 'March 6']],
    ['late Friday, at 2:10 a.m.', ['late Friday', '2:10 a.m.']],
    ['two days later than last week', ['two days later', 'last week']],
    ['in 2019 and that same night', ['2019', 'that same night']],
    ['the Velm Today said no more', []],
    ['nothing of the kind', []],
  ])('%s', (text, expected) => {
    expect(readTimes(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
