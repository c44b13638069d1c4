import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/engine/speakers/Candidate';
import { chooseCandidate } from '../../../src/engine/speakers/chooseCandidate';
import { listCandidates } from '../../../src/engine/speakers/listCandidates';
import { orderOfSettling } from '../../../src/engine/speakers/orderOfSettling';
import { readSpeechContext } from '../../../src/engine/speakers/readSpeechContext';
import { Settling } from '../../../src/engine/speakers/Settling';
import { TRAITS } from '../../../src/engine/speakers/traits/Trait';
import { traitsOfCandidates } from '../../../src/engine/speakers/traits/traitsOfCandidates';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import type { Article } from '../../../src/model/Article';
import { mentionsOf } from '../mentions/mentionsOf';
import { articleOf, draft } from '../statements/draftOf';

/** The candidates of the last draft in words, after the others were settled as their first candidates. */
function candidatesOf(article: Article, drafts: readonly DraftStatement[]): string[] {
  const context = readSpeechContext(article, drafts, mentionsOf(article));
  const settling = new Settling(context);
  const nameOf = (entity: number): string => context.index.entities[entity]!.name;
  const inWords = (c: Candidate): string => {
    if (c.type === 'entity') return nameOf(c.entity);
    if (c.type === 'together') return c.entities.map(nameOf).join(' + ');
    if (c.type === 'told') return `told: ${c.told.speaker.name}`;
    return c.type === 'printed' ? `${c.kind} ${c.part}` : c.type;
  };
  let last: string[] = [];
  for (const index of orderOfSettling(drafts, article.blocks)) {
    const place = settling.placeOf(index);
    const candidates = listCandidates(place, context, settling.discourse);
    last = candidates.map(inWords);
    settling.settle(candidates[0]!, place);
  }
  return last;
}

describe('listCandidates', () => {
  it.each([
    ['an office', 'Fire chief Ada Novak left.', 'The mayor', 'Ada Novak', false],
    ['an office of the same kind', 'Justice Ada Novak left.', 'The judge', 'Ada Novak', true],
    ['a description', 'Fire chief Ada Novak left.', 'The mother', 'Ada Novak', true],
    ['a body', 'Fire chief Ada Novak left.', 'The zoo', 'Ada Novak', false],
  ])('lets %s mean only who may be meant by it: %s %s', (_, line, source, name, may) => {
    const article = articleOf([line, `${source} said it rained.`]);
    expect(candidatesOf(article, [draft(article, 1, source, 'said', 'it rained')]).includes(name)).toBe(may);
  });

  it.each([
    ['The Irish leader', 'Scottish leader Moira Kell met Irish leader Declan Roe.', ['Declan Roe']],
    ['The museum', 'Velm Museum met the Marsh Bank and Ada Novak.', ['Velm Museum']],
    ['The PM', 'Prime Minister Ada Novak met Peter Voss.', ['Ada Novak']],
  ])('knows the only one so called: %s', (source, line, names) => {
    const article = articleOf([line, `${source} said it rained.`]);
    const found = candidatesOf(article, [draft(article, 1, source, 'said', 'it rained')]);
    for (const name of names) expect(found).toContain(name);
    if (source !== 'The PM') expect(found).toEqual(names);
  });

  it('takes a full name for whoever bears it, whoever employs him', () => {
    const article = articleOf(['The Coast League’s Ada Novak said it rained.']);
    expect(candidatesOf(article, [draft(article, 0, 'The Coast League’s Ada Novak', 'said', 'it rained')])).toEqual([
      'Ada Novak',
    ]);
  });

  it('tells bodies of one last word apart by their full names', () => {
    const article = articleOf(['Marsh News said no.', 'Coast News said it rained.']);
    expect(candidatesOf(article, [draft(article, 1, 'Coast News', 'said', 'it rained')])).toEqual(['Coast News']);
  });

  it('gives a paper to whom it names as having issued it', () => {
    const of = (paper: string): string[] => {
      const article = articleOf(['Ada Novak left.', `${paper} said it rained.`]);
      return candidatesOf(article, [draft(article, 1, paper, 'said', 'it rained')]);
    };
    expect(of('A letter from the Coast League')).toEqual(['Coast League', 'document whole']);
    expect(of('A statement from the Coast League')).toEqual(['Coast League']);
  });

  it('takes “they” for two who open the sentence before, with their callings', () => {
    const article = articleOf(['Captain Jory Larch and naturalist Sir Peter Voss sailed. They said it rained.']);
    expect(candidatesOf(article, [draft(article, 0, 'They', 'said', 'it rained')])).toEqual([
      'Jory Larch + Peter Voss',
    ]);
  });

  it('takes “he” for nobody who was “she” before, where no list holds the name', () => {
    const article = articleOf(['Wanjira Otuno said she would not take Kwabina Asara along.', 'He said it rained.']);
    expect(candidatesOf(article, [draft(article, 1, 'He', 'said', 'it rained')])).not.toContain('Wanjira Otuno');
  });

  it('lets papers mean nobody who was told of by another noun', () => {
    const article = articleOf(['An old sailor said it rained.', 'The text messages said it snowed.']);
    const drafts = [
      draft(article, 0, 'An old sailor', 'said', 'it rained'),
      draft(article, 1, 'The text messages', 'said', 'it snowed'),
    ];
    expect(candidatesOf(article, drafts)).toEqual(['document whole']);
  });

  it('takes whom the text before the first question names for who answers an interview, not its author', () => {
    const article = articleOf(['# Ada Novak on quays', 'Peter Voss met her.', 'I was six.'], {
      byline: 'By Peter Voss',
    });
    const answer: DraftStatement = { ...draft(article, 2, '', '', 'I was six.'), foundBy: ['dialogue'] };
    expect(candidatesOf(article, [answer])).toEqual(['Ada Novak']);
  });

  it.each([
    ['Ada Novak said it rained.', 'Ada Novak', ['Ada Novak']],
    ['Ada Novak and Peter Voss said it rained.', 'Ada Novak and Peter Voss', ['Ada Novak + Peter Voss']],
    ['Trade and Finance Minister Ada Novak said it rained.', 'Trade and Finance Minister Ada Novak', ['Ada Novak']],
    ['The harbour chief, Ada Novak, said it rained.', 'The harbour chief, Ada Novak,', ['Ada Novak']],
    ['The memo said it rained.', 'The memo', ['document whole']],
    ['Ada Novak, Peter Voss’s lawyer, said it rained.', 'Ada Novak, Peter Voss’s lawyer,', ['Ada Novak', 'Peter Voss']],
  ])('%s', (line, source, wanted) => {
    const article = articleOf([line]);
    const found = candidatesOf(article, [draft(article, 0, source, 'said', 'it rained')]);
    for (const one of wanted) expect(found).toContain(one);
    if (wanted.length === 1)
      expect(found.filter((one) => !one.includes('whole'))).toEqual(wanted.filter((one) => !one.includes('whole')));
  });

  it.each([
    ['a survey is no person', ['Ada Novak came. The survey said it rained.'], 'The survey', ['document whole']],
    [
      'but its author may be',
      ['The survey by Ada Novak said it rained.'],
      'The survey by Ada Novak',
      ['Ada Novak', 'document whole'],
    ],
    [
      'the writer of a letter may be',
      ['Ada Novak came. The letter said it rained.'],
      'The letter',
      ['Ada Novak', 'document whole'],
    ],
    [
      'they are the two who opened the sentence before',
      ['Ada Novak and Peter Voss came. They said it rained.'],
      'They',
      ['Ada Novak + Peter Voss'],
    ],
    [
      'he is one of two',
      ['Ada Novak and Peter Voss came. He said it rained.'],
      'He',
      ['Ada Novak', 'Peter Voss', 'unnamed whole'],
    ],
    [
      'what a body is of is no couple',
      ['The Committee on Trade Novak and Harbours Voss said it rained.'],
      'The Committee on Trade Novak and Harbours Voss',
      [],
    ],
  ])('%s', (_what, lines, source, wanted) => {
    const article = articleOf(lines);
    const found = candidatesOf(article, [draft(article, 0, source, 'said', 'it rained')]);
    if (wanted.length > 0) expect([...found].sort()).toEqual([...wanted].sort());
    else expect(found.filter((one) => one.includes('+'))).toEqual([]);
  });

  it('is nobody for “she” who was “he” before', () => {
    const article = articleOf(['Wanjiru Abe came. He said it was dry. She said it rained.']);
    const found = candidatesOf(article, [
      draft(article, 0, 'He', 'said', 'it was dry'),
      draft(article, 0, 'She', 'said', 'it rained'),
    ]);
    expect(found).toEqual(['unnamed whole']);
  });

  it('has whoever is named later, and whoever spoke without a name', () => {
    const article = articleOf([
      'A spokeswoman said it rained. The chief said it was dry.',
      'Harbour chief Ada Novak came.',
    ]);
    const found = candidatesOf(article, [
      draft(article, 0, 'A spokeswoman', 'said', 'it rained'),
      draft(article, 0, 'The chief', 'said', 'it was dry'),
    ]);
    expect(found).toContain('Ada Novak');
    expect(found.some((one) => one.startsWith('told:'))).toBe(false);
    const she = candidatesOf(article, [
      { ...draft(article, 0, 'A spokeswoman', 'said', 'it rained') },
      draft(article, 0, 'chief', 'said', 'it was dry'),
    ]);
    expect(she).toContain('unnamed whole');
  });

  it('leaves out whose age the page tells otherwise', () => {
    const article = articleOf(['Ada Novak, 54, and Peter Voss, 23, met.', 'The 23-year-old said it rained.']);
    const found = candidatesOf(article, [draft(article, 1, 'The 23-year-old', 'said', 'it rained')]);
    expect(found).toContain('Peter Voss');
    expect(found).not.toContain('Ada Novak');
  });

  it('has few for a quotation that goes on: who spoke, and who has come to the fore since', () => {
    const article = articleOf([
      'Ada Novak met Ivo Petrak and said “it rained”.',
      'Peter Voss shrugged.',
      '“It is late.”',
    ]);
    const first = draft(article, 0, 'Ada Novak', 'said', '“it rained”');
    const goesOn = { ...draft(article, 2, '', '', '“It is late.”'), continues: 0 };
    expect(candidatesOf(article, [first, goesOn])).toEqual(['Ada Novak', 'Peter Voss']);
  });

  it('is bounded and in its bounds on any text', () => {
    const word = fc.constantFrom(
      'Ada',
      'Novak',
      'Voss',
      'the',
      'minister',
      'said',
      'he',
      'and',
      ',',
      '.',
      '“',
      '”',
      'of',
      '’s',
      '41-year-old',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 120 }), fc.nat(), fc.nat(), (words, a, b) => {
        const article = articleOf([words.join(' ')]);
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const source = words.slice(from, to + 1).join(' ');
        const one = draft(article, 0, source, '', words.at(-1)!);
        const context = readSpeechContext(article, [one], mentionsOf(article));
        const settling = new Settling(context);
        const place = settling.placeOf(0);
        const candidates = listCandidates(place, context, settling.discourse);
        expect(candidates.length).toBeGreaterThan(0);
        expect(candidates.length).toBeLessThan(150);
        const rows = traitsOfCandidates(candidates, place, context);
        expect(rows).toHaveLength(candidates.length * TRAITS);
        expect(Math.max(...rows)).toBeLessThan(64);
      }),
      { numRuns: 200 },
    );
  });
});

describe('chooseCandidate', () => {
  const some: Candidate[] = [0, 1, 2].map((entity) => ({ type: 'entity', entity }));
  const printed: Candidate = { type: 'printed', kind: 'unnamed', part: 'whole' };

  it('takes the likeliest, of equals the first', () => {
    expect(chooseCandidate(some, Float64Array.of(-1, 2, 2), false).candidate).toBe(some[1]);
  });

  it('says how likely the chosen one is among all', () => {
    expect(chooseCandidate(some, Float64Array.of(Math.log(2), Math.log(6), 0), false).chance).toBeCloseTo(6 / 9);
    const unsure = chooseCandidate([...some, printed], Float64Array.of(1, 1, 0, Math.log(1)), false);
    expect(unsure.chance).toBeCloseTo(1 / (2 * Math.E + 2));
  });

  it('takes the words as printed where nobody is likely enough', () => {
    expect(chooseCandidate([...some, printed], Float64Array.of(1, 1, 0, -3), false).candidate).toBe(printed);
    expect(chooseCandidate([...some, printed], Float64Array.of(4, 1, 0, -3), false).candidate).toBe(some[0]);
    expect(chooseCandidate([...some, printed], Float64Array.of(1, 1, 0, -3), true).candidate).toBe(some[0]);
  });
});

describe('orderOfSettling', () => {
  it('goes by place, outer statements first, headlines last, without what nobody is credited for', () => {
    const article = articleOf(['# Quay is safe: Novak', 'Ada Novak said Peter Voss knew it rained.', 'It was dry.']);
    const headline = draft(article, 0, 'Novak', ':', 'Quay is safe');
    const inner = { ...draft(article, 1, 'Peter Voss', 'knew', 'it rained'), within: 2 };
    const outer = draft(article, 1, 'Ada Novak', 'said', 'Peter Voss knew it rained');
    const nobody = { ...draft(article, 2, '', '', 'It was dry'), kind: 'unattributed' as const };
    expect(orderOfSettling([headline, inner, outer, nobody], article.blocks)).toEqual([2, 1, 0]);
  });
});
