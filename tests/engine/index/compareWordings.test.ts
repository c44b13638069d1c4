import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../src/engine/index/compareWordings';
import { wordingOf } from '../../../src/engine/index/wordingOf';

const compare = (claim: string, page: string, sameSpeaker = false) =>
  compareWordings(wordingOf(claim), wordingOf(page), sameSpeaker);

const CLAIM = 'The harbour will reopen to cargo ships before the end of the winter season';

describe('compareWordings', () => {
  it.each([
    ['marks and case', `“The harbour will reopen to Cargo ships, before the end of the winter season.”`],
    [
      'hyphens',
      'The harbour will re-open to cargo ships before the end of the winter season'.replace('re-open', 'reopen'),
    ],
    ['one more sentence before', `We are glad. ${CLAIM}.`],
    ['one more sentence behind', `${CLAIM}. Nobody knows the day.`],
  ])('takes for the same words: %s', (_, page) => {
    expect(compare(CLAIM, page)).toEqual({ kind: 'same-words', similarity: 1, changes: [] });
  });

  it.each([
    ['a word changed', CLAIM.replace('winter', 'summer')],
    ['a word left out', CLAIM.replace('cargo ', '')],
    ['a beginning in other words', `officials hope that ${CLAIM.slice(4)}`],
    ['a fragment of it', 'reopen to cargo ships before the end of the winter'],
    ['a longer sentence around it', `Speaking at the fish market on Monday, the mayor of Norda promised that ${CLAIM}`],
  ])('takes for altered words: %s', (_, page) => {
    expect(compare(CLAIM, page)?.kind).toBe('altered-words');
  });

  it.each([
    [
      'another sentence of the same frame',
      'The museum will reopen to young visitors before the end of the school holidays',
    ],
    [
      'the same subject in other words',
      'Cargo ships are to return to the harbour once the winter is over, the mayor hopes',
    ],
    ['a set phrase', 'before the end of the'],
    ['two words', 'cargo ships'],
    ['nothing', ''],
  ])('keeps apart: %s', (_, page) => {
    expect(compare(CLAIM, page)).toBeNull();
  });

  it('takes a lower ratio from the same speaker', () => {
    const page = 'Our port will reopen to the ferry lines before the end of the season';
    expect(compare(CLAIM, page, false)).toBeNull();
    expect(compare(CLAIM, page, true)?.kind).toBe('altered-words');
  });

  it.each([
    ['in step', 'The quay of Norda is not yet closed with repairs after Easter', 'altered-words'],
    ['anywhere', 'Quay, we hear now, is to be closed for some Norda repairs', undefined],
  ])('knows a copy by few subject words only where they stand in step: %s', (_, page, kind) => {
    expect(compare('The quay of Halm is to be closed for repairs until autumn', page)?.kind).toBe(kind);
  });

  it('knows a copy in which two words in five are others by its subject words', () => {
    expect(
      compare(
        'The harbour will reopen to cargo ships before the end of the winter season, Norda officials promised fishermen',
        'A harbour may reopen for cargo vessels before this end of our winter, Norda officials told some fishermen',
      )?.kind,
    ).toBe('altered-words');
  });

  it('is not taken in by small words in the same order', () => {
    expect(
      compare(
        'The harbour will be open to all of the ships that are in the bay at the end of the year',
        'The school will be closed to all of the boys that are in the class at the end of the term',
      ),
    ).toBeNull();
  });

  it('tells word by word what became of the claim', () => {
    expect(
      compare(
        'The reserves in the north are sufficient for now',
        '“Food reserves in the north are not sufficient for now,”',
      ),
    ).toMatchObject({
      kind: 'altered-words',
      changes: [
        { type: 'removed', text: 'The ' },
        { type: 'added', text: '“Food' },
        { type: 'same', text: ' reserves in the north are ' },
        { type: 'added', text: 'not' },
        { type: 'same', text: ' sufficient for now,”' },
      ],
    });
  });

  it('gives runs that spell the page when read without the removed ones', () => {
    const words = fc.constantFrom('harbour', 'ships', 'winter', 'the', 'of', 'reopens', 'mayor', 'norda');
    const sentence = fc.array(words, { minLength: 4, maxLength: 14 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (claim, page) => {
        const found = compare(claim, page, true);
        if (found?.kind !== 'altered-words') return;
        const spell = (type: 'added' | 'removed') =>
          found.changes
            .filter((c) => c.type === type || c.type === 'same')
            .map((c) => c.text)
            .join('')
            .replace(/ +/g, ' ')
            .trim();
        expect(spell('added')).toBe(page);
        expect(spell('removed')).toBe(claim);
      }),
    );
  });
});
