import { describe, expect, it } from 'vitest';
import { CircumstanceJudge } from '../../../src/engine/circumstances/CircumstanceJudge';
import { readCircumstances } from '../../../src/engine/circumstances/readCircumstances';
import { resolveDate } from '../../../src/engine/circumstances/resolveDate';
import weights from '../../../src/engine/circumstances/weights.bin';
import { articleOf, draft } from '../statements/draftOf';

const judge = new CircumstanceJudge(weights);

describe('readCircumstances', () => {
  it('reads audience, venue, place and time of a lead', () => {
    const article = articleOf(
      [
        'VELM CITY- The quay is safe, Port Minister Ada Novak told reporters on Wednesday at a joint news conference with her Estran counterpart Ivo Petrak, the Norda Wire reported.',
      ],
      { published: '2024-03-08' },
    );
    expect(
      readCircumstances(article, [draft(article, 0, 'Port Minister Ada Novak', 'told', 'The quay is safe')], judge),
    ).toEqual([
      {
        audience: 'reporters',
        venue: 'a joint news conference with her Estran counterpart Ivo Petrak',
        place: 'VELM CITY',
        when: 'Wednesday',
        date: '2024-03-06',
      },
    ]);
  });

  it.each([
    [
      'In Abu Velm, Ada Novak affirmed at a press conference the need for rails.',
      'affirmed',
      'the need for rails',
      { place: 'Abu Velm', venue: 'a press conference' },
    ],
    [
      'Ada Novak told the Norda Wire on March 6 that it rained.',
      'told',
      'it rained',
      { audience: 'the Norda Wire', when: 'March 6' },
    ],
    [
      'Ada Novak said in an interview with Radio Velm that it rained.',
      'said',
      'it rained',
      { venue: 'an interview with Radio Velm' },
    ],
    [
      'Ada Novak told the Velm Today on Monday that it rained.',
      'told',
      'it rained',
      { audience: 'the Velm Today', when: 'Monday' },
    ],
    ['Ada Novak told lawmakers no rain fell.', 'told', 'rain fell', { audience: 'lawmakers' }],
    ['The fare depends on the length of the service, Ada Novak said.', 'said', 'fare', { venue: null }],
    ['Ada Novak said on the show that it rained.', 'said', 'it rained', { venue: 'the show' }],
    ['Ahead of Monday’s vote, Ada Novak said on Friday that it rained.', 'said', 'it rained', { when: 'Friday' }],
    ['In a report of May 2023 Ada Novak said that it rained.', 'said', 'it rained', { when: 'May 2023' }],
    [
      'Ada Novak told him that it rained.',
      'told',
      'it rained',
      { audience: 'him', venue: null, place: null, when: null },
    ],
  ])('%s', (line, cue, content, expected) => {
    const article = articleOf([line]);
    expect(readCircumstances(article, [draft(article, 0, 'Ada Novak', cue, content)], judge)[0]).toMatchObject(
      expected,
    );
  });

  it('takes nothing from what is said', () => {
    const article = articleOf(['"I told reporters on Monday at a rally in Velm," Ada Novak said.']);
    const [setting] = readCircumstances(
      article,
      [draft(article, 0, 'Ada Novak', 'said', '"I told reporters on Monday at a rally in Velm,"')],
      judge,
    );
    expect(setting).toEqual({ audience: null, venue: null, place: null, when: null, date: null });
  });
});

describe('resolveDate', () => {
  it.each([
    ['Wednesday', '2024-03-08', '2024-03-06'],
    ['Friday', '2024-03-08', '2024-03-08'],
    ['Saturday', '2024-03-08', null],
    ['yesterday', '2024-03-01T08:00:00Z', '2024-02-29'],
    ['late Wednesday', '2024-03-08', '2024-03-06'],
    ['last Wednesday', '2024-03-08', null],
    ['last Monday', '2024-03-08', '2024-03-04'],
    ['last Friday', '2024-03-08', '2024-03-01'],
    ['this Friday', '2024-03-08', null],
    ['March 6', '2024-03-08', '2024-03-06'],
    ['6 March', '2024-03-08', '2024-03-06'],
    ['December 30', '2024-01-02', '2023-12-30'],
    ['Nov. 6, 2019', null, '2019-11-06'],
    ['February 30', '2024-03-08', null],
    ['March 6', null, null],
    ['Wednesday', 'last week', null],
    [null, '2024-03-08', null],
  ])('%s on a page of %s is %s', (when, published, date) => {
    expect(resolveDate(when, published)).toBe(date);
  });
});
