import { describe, expect, it } from 'vitest';
import { printedDescription, printedName } from '../../../src/engine/speakers/printedName';
import { printedRole } from '../../../src/engine/speakers/printedRole';
import { readSourcePhrase } from '../../../src/engine/speakers/readSourcePhrase';
import { mentionsOf } from '../mentions/mentionsOf';
import { articleOf } from '../statements/draftOf';

function phraseOf(source: string) {
  const article = articleOf([`On Monday, ${source} said it rained.`]);
  const mentions = mentionsOf(article);
  const { text } = article.blocks[0]!;
  const start = text.indexOf(source);
  const phrase = readSourcePhrase([{ block: 0, start, end: start + source.length, text: source }], mentions)!;
  return { phrase, mentions };
}

describe('readSourcePhrase', () => {
  it.each([
    ['she', 'she', 'she', 'none'],
    ['he himself', 'he', 'he', 'none'],
    ['the harbour chief', 'chief', null, 'definite'],
    ['a retired engineer who lives nearby', 'engineer', null, 'indefinite'],
    ['his office', 'office', null, 'pronoun'],
    ['the bank’s press service', 'service', null, 'owner'],
    ['three drivers at the crossing', 'drivers', null, 'count'],
    ['council order No. 17', 'order', null, 'none'],
    ['as the minister', 'minister', null, 'definite'],
    ['In May last year the same official', 'official', null, 'definite'],
    ['At half-time somebody', 'somebody', null, 'none'],
    ['Without naming Marsh, the mayor', 'mayor', null, 'definite'],
    ['why Ada Novak', 'novak', null, 'none'],
  ])('%s', (source, head, pronoun, determiner) => {
    const { phrase } = phraseOf(source);
    expect(phrase).toMatchObject({ pronoun, determiner });
    expect(phrase.head.lower).toBe(head);
  });

  it.each([
    ['the minister', null, false],
    ['a spokeswoman', 'f', false],
    ['drivers', null, true],
    ['they', null, true],
    ['her stepfather', 'm', false],
    ['the press', null, false],
  ])('gender and number of "%s"', (source, gender, plural) => {
    expect(phraseOf(source).phrase).toMatchObject({ gender, plural });
  });

  it('reads an age', () => {
    expect(phraseOf('the 41-year-old').phrase.age).toBe(41);
    expect(phraseOf('the skipper').phrase.age).toBeNull();
  });

  it('knows a name that is the main noun from one that only stands in the phrase', () => {
    expect(phraseOf('Ada Novak, a teacher from Velm,').phrase.named).not.toBeNull();
    expect(phraseOf('a lawyer for Ada Novak').phrase).toMatchObject({ named: null });
    expect(phraseOf('a lawyer for Ada Novak').phrase.names).toHaveLength(1);
  });
});

describe('printedName', () => {
  it.each([
    ['the Ministry of Sluices', 'Ministry of Sluices'],
    ['the embassy in Velm', 'embassy in Velm'],
    ['a union that sued the company on Tuesday', 'union'],
    ['the ferry operator, which runs two boats,', 'ferry operator'],
  ])('%s', (source, name) => {
    expect(printedName(phraseOf(source).phrase, 'whole')).toBe(name);
  });

  it('takes the owner or the maker of a paper', () => {
    expect(printedName(phraseOf('the bank’s report').phrase, 'owner')).toBe('bank');
    expect(printedName(phraseOf('a report by the lake inspectorate').phrase, 'maker')).toBe('lake inspectorate');
    expect(printedName(phraseOf('the report').phrase, 'owner')).toBeNull();
    expect(printedName(phraseOf('the report').phrase, 'maker')).toBeNull();
  });
});

it('printedDescription leaves out what the sentence adds', () => {
  const { phrase } = phraseOf('a senior official, who asked not to be named,');
  expect(printedDescription(phrase)).toBe('a senior official');
  expect(printedDescription(phraseOf('internal files seen by the Ledger').phrase)).toBe('internal files');
  expect(printedName(phraseOf('poll of 1,500 voters').phrase, 'whole')).toBe('poll of 1,500 voters');
});

describe('printedRole', () => {
  it.each([
    ['the harbour chief', null, 'harbour chief'],
    ['she', null, null],
    ['three drivers', null, null],
    ['Port Minister Ada Novak', 'Ada Novak', 'Port Minister'],
    ['Ada Novak, 54, a teacher from Velm,', 'Ada Novak', 'teacher from Velm'],
    ['Dr. Ada Novak', 'Ada Novak', null],
    ['Ada Novak', 'Ada Novak', null],
  ])('%s', (source, name, role) => {
    const { phrase, mentions } = phraseOf(source);
    const mention = name === null ? null : mentions.mentions.find((m) => m.text === name)!;
    expect(printedRole(phrase, mention)).toBe(role);
  });
});
