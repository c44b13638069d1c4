import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSENESS, Company } from '../../../src/engine/mentions/Company';
import { EntityIndex } from '../../../src/engine/mentions/EntityIndex';
import { articleOf } from '../statements/draftOf';
import { mentionsOf as mentionsOfArticle } from './mentionsOf';

const mentionsOf = (lines: readonly string[]) => mentionsOfArticle(articleOf(lines));

const namesOf = (lines: readonly string[]): string[] => mentionsOf(lines).roster.entities.map(({ name }) => name);

describe('short forms', () => {
  it.each([
    [
      'a surname that is a word for places',
      'Jane Hall came. James Hall left. Hall said no.',
      ['Jane Hall', 'James Hall'],
    ],
    ['a carrier without its trade', 'Velm Airlines paid. Velm said it was glad.', ['Velm Airlines']],
    ['a carrier named like a people', 'Norwegian Airlines paid. Norwegian said it was glad.', ['Norwegian Airlines']],
    ['a station by its letters', 'She told KVXR News. KVXR asked why.', ['KVXR News']],
    ['a position behind a team', 'On Monday Bears QB Peter Voss left. Voss said no.', ['Peter Voss']],
    [
      'a given name behind a title that it may follow',
      'On Monday Dame Zoltara Wendt came. Dame Zoltara left.',
      ['Zoltara Wendt'],
    ],
    [
      'a given name in no list',
      'On Monday Zoltara Wendt said that rain fell. “Much rain,” Zoltara said.',
      ['Zoltara Wendt'],
    ],
  ])('%s', (_, line, names) => {
    expect(namesOf([line])).toEqual(names);
  });
});

describe('names', () => {
  it.each([
    ['particles', 'Minister Kibor arap Tanui came. Tanui left.', 'Kibor arap Tanui'],
    ['particles of two kinds', 'Minister Juan del Valle came. Del Valle left.', 'Juan del Valle'],
    ['particles with an article', 'Carlos de los Prados came. He left.', 'Carlos de los Prados'],
    ['a delegate, who is no particle', 'Del. Ada Novak came. Novak left.', 'Ada Novak'],
    ['a nickname in marks', 'Skipper Milo “Fox” Petrak came. Petrak left.', 'Milo “Fox” Petrak'],
    ['an abbreviated title of two words', 'Atty. Gen. Ada Novak came. Novak left.', 'Ada Novak'],
    ['a joined title', 'Det.-Sgt. Ada Novak came. Novak left.', 'Ada Novak'],
    ['a sign for a letter', 'A$AP Novak, the rapper, came. He left.', 'A$AP Novak'],
    ['a headline in capitals', 'ADA NOVAK came. Later Ada Novak left.', 'Ada Novak'],
    ['degrees that follow', 'Ada Novak, MSc, RD, came. Novak left.', 'Ada Novak'],
    ['a calling before a given name that is no role', 'Surveyor Ada Novak came. Novak left.', 'Ada Novak'],
    ['a calling before a given name', 'Olympian Ada Novak came. Novak left.', 'Ada Novak'],
    [
      'an accent written as a sign of its own',
      'Minister Zoe\u0301 Novak came. Zo\u00e9 Novak left.',
      'Zoe\u0301 Novak',
    ],
  ])('%s', (_, line, name) => {
    expect(namesOf([line])).toEqual([name]);
  });

  it.each([
    ['Atty. Gen. Ada Novak came.', 'Atty. Gen.'],
    ['Asst. Chief Ada Novak came.', 'Asst. Chief'],
    ['Det.-Sgt. Ada Novak came.', 'Det.-Sgt.'],
    ['Msgr. Ada Novak came.', 'Msgr.'],
    ['Ada Novak, the chief scientist at the U.S. Map Office, came.', 'chief scientist at the U.S. Map Office'],
    ['Ada Novak, head of the port in the U.S. She left.', 'head of the port in the U.S'],
  ])('reads the role of “%s”', (line, role) => {
    expect(mentionsOf([line]).roster.entities[0]?.roles).toEqual([role]);
  });

  it.each([
    ['Ada Novak pressed Velm envoy Peter Voss for a number.', 'Peter Voss', ['Velm envoy']],
    ['The baker Ada Novak repeatedly pressed envoy Peter Voss.', 'Peter Voss', ['envoy']],
    ['He said: “I want boss Voss!” Ada Voss left.', 'Ada Voss', ['boss']],
    ['“I, Ada Novak, am naming myself the mayor of the hill,” she said.', 'Ada Novak', []],
    ['Ada Novak, 81, lost her husband in the flood.', 'Ada Novak', []],
  ])('takes no verb into a role: %s', (line, name, roles) => {
    expect(mentionsOf([line]).roster.entities.find((e) => e.name === name)?.roles).toEqual(roles);
  });

  it('takes a lone surname for the man or the woman of two namesakes', () => {
    const lines = ['Owen Marsh came. Chloe Marsh left. “No,” Chloe Marsh said. Marsh, a teacher, said he would wait.'];
    const { mentions, roster } = mentionsOf(lines);
    expect(roster.entityOf[mentions.length - 1]?.name).toBe('Owen Marsh');
  });

  it.each([
    [
      'fields of a department',
      'The Department for Environment, Food and Rural Affairs met.',
      'Department for Environment, Food and Rural Affairs',
    ],
    ['two fields', 'The Ministry of Health and Sport met.', 'Ministry of Health and Sport'],
    [
      'fields without a department',
      'It rained, said Immigration and Customs Enforcement.',
      'Immigration and Customs Enforcement',
    ],
    ['whose body it is', "The Airfield Workers' Alliance met.", "Airfield Workers' Alliance"],
    ['whose office it is', 'The Velm County Sheriff’s Office met.', 'Velm County Sheriff’s Office'],
    ['what a registry is of', 'The National Registry of Pardons met.', 'National Registry of Pardons'],
  ])('of bodies: %s', (_, line, name) => {
    expect(namesOf([line])).toEqual([name]);
  });

  it.each([
    [
      'a department for what no list holds',
      'A source from the Department for Quays, Forests and Ferries left.',
      'Department for Quays, Forests and Ferries',
    ],
  ])('%s', (_, line, name) => {
    expect(namesOf([line])).toEqual([name]);
  });

  it.each([
    ['a slip in the surname', 'Marta Kesslers, a baker, came. Kessler left.', ['Marta Kesslers']],
    ['another of a like name', 'Marta Kesslers, a baker, came. Ada Kessler left.', ['Marta Kesslers', 'Ada Kessler']],
    [
      'a title before a family name that is printed first',
      'Minister Gan Mei Ling came. Dr Gan left.',
      ['Gan Mei Ling'],
    ],
    ['who plays on a show', 'Ada King on WaveRadio said so.', ['Ada King', 'WaveRadio']],
    ['a lone name that speaks of itself', 'Varga said he would wait.', ['Varga']],
  ])('%s', (_, line, names) => {
    expect(namesOf([line])).toEqual(names);
  });

  it('tells by "as her driver" who is a woman', () => {
    const [ada] = mentionsOf(['Eithna Tirney hired Cathar Brenn as her driver.']).roster.entities;
    expect(ada).toMatchObject({ name: 'Eithna Tirney', gender: 'f' });
  });

  it('takes a body and its initials together', () => {
    expect(namesOf(['The National Harbour Federation met. NHF members voted.'])).toEqual([
      'National Harbour Federation',
    ]);
  });

  it('keeps a country and its bodies apart', () => {
    const names = namesOf(['The United States Department of Harbours met.', 'The United States has many harbours.']);
    expect(names).toEqual(['United States Department of Harbours', 'United States']);
  });

  it('keeps a person’s initials apart', () => {
    expect(namesOf(['The director Peter Voss came by tram. PV was late.'])).toContain('PV');
  });
});

describe('EntityIndex', () => {
  it('finds the mentions before and behind a place', () => {
    const mentions = mentionsOf(['Ada Novak came.', 'Peter Voss left.', 'Novak wrote to Voss.']);
    const index = new EntityIndex(mentions);
    const ada = index.entities.findIndex(({ name }) => name === 'Ada Novak');
    expect(index.mentionsOf(ada)).toEqual([0, 2]);
    expect([index.lastBefore(ada, 0), index.lastBefore(ada, 2), index.lastBefore(ada, 3)]).toEqual([-1, 0, 2]);
    expect([index.nextFrom(ada, 0), index.nextFrom(ada, 1), index.nextFrom(ada, 3)]).toEqual([0, 2, -1]);
  });
});

describe('Company', () => {
  it.each([
    ['Port Minister Ada Novak came.', 'minister', CLOSENESS.office],
    ['Ada Novak, a pig farmer, came.', 'farmer', CLOSENESS.apposed],
    ['The head of the port, Ada Novak, came.', 'head', CLOSENESS.apposed],
    ['Ada Novak runs the ferry.', 'ferry', CLOSENESS.beside],
    ['It rained. Ada Novak came.', 'ferry', CLOSENESS.none],
  ])('%s (%s)', (line, noun, closeness) => {
    const mentions = mentionsOf([line]);
    const company = new Company(mentions, new EntityIndex(mentions), new Set([noun]));
    expect(company.of(noun).get(0) ?? 0).toBe(closeness);
  });
});

it('every name is a slice of its block, in order, whatever the text', () => {
  const word = fc.constantFrom(
    'Ada',
    'Novak',
    'von',
    'der',
    '“Fox”',
    'MSc',
    ',',
    '.',
    'the',
    'minister',
    'NHF',
    '’s',
    'and',
    '(',
    'É',
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 4 }), (lines) => {
      const mentions = mentionsOf(lines.map((words) => words.join(' ')).filter((line) => line.trim() !== ''));
      mentions.mentions.forEach(({ block, start, end, text }, i) => {
        const before = mentions.mentions[i - 1];
        expect(mentions.text.blocks[block]!.text.slice(start, end).startsWith(text)).toBe(true);
        if (before?.block === block) expect(start).toBeGreaterThanOrEqual(before.end);
      });
    }),
    { numRuns: 150 },
  );
});
