import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/engine/index/buildIndex';
import { checkIndexFile } from '../../../src/engine/index/checkIndexFile';
import { claimsFromReport } from '../../../src/engine/index/claimsFromReport';
import { readEntities } from '../../../src/engine/index/readEntities';
import type { Article } from '../../../src/model/Article';
import type { Hop } from '../../../src/model/Chain';
import type { Report } from '../../../src/model/Report';
import type { Statement } from '../../../src/model/Statement';
import { nameTagger } from '../mentions/mentionsOf';
import { makeArticle, makeSpeaker } from './makeClaim';

const ARTICLE: Article = makeArticle(
  [
    '“The strait will reopen before winter,” Harbour Minister Ada Novak told reporters in Halden, TASS reported. “No ship will wait.”',
    'The US and the Norda Shipping Council agreed in Halden that US ships would pay.',
    'Nobody knows the day yet.',
  ],
  { title: 'Strait to reopen', outlet: 'Norda Post', published: '2024-03-06' },
);

const hop = (actor: string, more: Partial<Hop>): Hop => ({
  actor,
  agency: null,
  kind: 'agency',
  relation: 'reported',
  stated: true,
  evidence: '',
  evidenceAt: null,
  carries: true,
  own: false,
  parallel: false,
  foundBy: 'credit',
  ...more,
});

function statement(id: string, block: number, pieces: readonly string[], more: Partial<Statement>): Statement {
  const content = pieces.map((text) => {
    const start = ARTICLE.blocks[block]!.text.indexOf(text);
    return { block, start, end: start + text.length, text };
  });
  const setting = { audience: null, venue: null, place: null, when: null, date: null };
  const chain = { depth: 0, hops: [] };
  const kind = 'direct';
  return {
    id,
    key: `a.${id}`,
    kind,
    source: [],
    cue: [],
    content,
    speaker: null,
    setting,
    chain,
    confidence: 1,
    shown: true,
    foundBy: ['tagger'],
    matches: [],
    ...more,
  };
}

const REPORT: Report = {
  page: { ...ARTICLE, kind: 'article', dateline: null },
  headings: [],
  statements: [
    statement('s1', 0, ['“The strait will reopen before winter,”', '“No ship will wait.”'], {
      speaker: { ...makeSpeaker('Ada Novak'), role: 'Harbour Minister' },
      chain: {
        depth: 1,
        hops: [
          hop('reporters', { kind: 'event', carries: false }),
          hop('TASS', { agency: 'tass' }),
          hop('Norda Post', { own: true }),
        ],
      },
    }),
    statement('s2', 1, ['The US and the Norda Shipping Council agreed in Halden that US ships would pay.'], {
      kind: 'unattributed',
    }),
    statement('s3', 2, ['Nobody knows the day yet.'], { kind: 'unattributed' }),
    statement('s4', 0, ['No ship will wait.'], { speaker: null }),
    statement('s5', 2, ['the day yet'], { speaker: makeSpeaker('Ada Novak') }),
  ],
  agencies: [],
  entities: [],
  claims: {},
};

const NAMED = readEntities(ARTICLE, new Set(['Ada Novak']), nameTagger);

describe('claimsFromReport', () => {
  const index = claimsFromReport(REPORT, ARTICLE, NAMED);
  const about = (claim: number) => index.claims[claim]!.entities.map((at) => index.entities[at]!.name);

  it('keeps what somebody is credited for, and assertions about somebody or something', () => {
    expect(index.claims.map(({ kind, content }) => [kind, content])).toEqual([
      ['direct', '“The strait will reopen before winter,” … “No ship will wait.”'],
      ['unattributed', 'The US and the Norda Shipping Council agreed in Halden that US ships would pay.'],
    ]);
  });

  it('keeps speaker, role and the hands of the chain', () => {
    expect(index.claims[0]).toMatchObject({
      speaker: 'Ada Novak',
      role: 'Harbour Minister',
      hops: [{ actor: 'TASS', stated: true }],
    });
  });

  it('names the entities, agencies that carried it among them', () => {
    expect(about(0).sort()).toEqual(['Ada Novak', 'TASS']);
    expect(about(1)).toEqual(expect.arrayContaining(['United States', 'Halden', 'Norda Shipping Council']));
    const kinds = Object.fromEntries(index.entities.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      'Ada Novak': 'person',
      TASS: 'agency',
      Halden: 'place',
      'Norda Shipping Council': 'organisation',
    });
  });

  it('leaves out what only hands on the statement of another', () => {
    const said = ARTICLE.blocks[1]!.text;
    const outer = statement('o', 1, [said], { kind: 'indirect', speaker: makeSpeaker('TASS', 'organisation') });
    const inner = statement('i', 1, [said.slice(4)], {
      kind: 'indirect',
      speaker: makeSpeaker('Ada Novak'),
      chain: { depth: 1, hops: [hop('TASS', { agency: 'tass' })] },
    });
    const speakers = (statements: readonly Statement[]) =>
      claimsFromReport({ ...REPORT, statements }, ARTICLE, NAMED).claims.map(({ speaker }) => speaker);
    expect(speakers([outer, inner])).toEqual(['Ada Novak']);
    expect(speakers([outer, { ...inner, chain: outer.chain }])).toEqual(['TASS', 'Ada Novak']);
  });

  it('is a sound index, with no entity that no claim is about', () => {
    expect(checkIndexFile(index)).toEqual(index);
    const used = new Set(index.claims.flatMap(({ entities }) => entities));
    expect(used.size).toBe(index.entities.length);
  });

  it('gives an article the same id whatever its address is decorated with, and another one to another article', () => {
    const idOf = (more: Partial<Article>) => claimsFromReport(REPORT, { ...ARTICLE, ...more }, NAMED).articles[0]!.id;
    const id = idOf({ url: 'https://www.norda.example/news/1?utm_source=x#top' });
    expect(idOf({ url: 'http://norda.example/news/1/' })).toBe(id);
    expect(idOf({ url: 'http://norda.example/news/2' })).not.toBe(id);
    expect(idOf({ url: '' })).not.toBe(idOf({ url: '', title: 'Strait to close' }));
  });

  it('is made of several articles by buildIndex, each once', () => {
    const one = { article: ARTICLE, report: REPORT, named: NAMED };
    const other = { article: { ...ARTICLE, url: 'https://example.org/news/2' }, report: REPORT, named: NAMED };
    expect(buildIndex([one, other, one]).articles).toHaveLength(2);
  });
});
