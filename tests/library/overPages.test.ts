import { describe, expect, it } from 'vitest';
import { agenciesNamed } from '../../src/library/agenciesNamed';
import { applyCorrections } from '../../src/library/applyCorrections';
import { copyShares } from '../../src/library/copyShares';
import { packShares } from '../../src/library/packShares';
import { sourceAudit } from '../../src/library/sourceAudit';
import { underAnotherName } from '../../src/library/underAnotherName';
import { upstreamOf } from '../../src/library/upstreamOf';
import { whatChanged } from '../../src/library/whatChanged';
import type { Hop } from '../../src/model/Chain';
import type { AgencyRole, ClaimShown } from '../../src/model/Report';
import { makeSpeaker } from '../engine/index/makeClaim';
import { madePage } from './madePage';

const REOPEN = 'The harbour will reopen to cargo ships before the end of the winter season';
const QUOTA = 'Fishing quotas in Norda must fall by a tenth or the herring will vanish';
const FERRY = 'The ferry line to Westhaven runs at a loss since the landing fees were raised';

describe('upstreamOf', () => {
  const claim = (id: string, published: string | null): ClaimShown => ({
    id,
    kind: 'direct',
    content: REOPEN,
    speaker: null,
    role: null,
    hops: [],
    origin: 'library',
    article: { id: `article ${id}`, title: id, outlet: null, url: null, published },
  });
  const match = (id: string, more = {}) => ({
    claim: id,
    kind: 'same-words' as const,
    similarity: 1,
    changes: [],
    sameArticle: false,
    ...more,
  });
  const lineOf = (matches: ReturnType<typeof match>[], published: string | null = '2026-03-05') => {
    const { report } = madePage('https://norda.example/1', [{ words: REOPEN, matches }], { published });
    const claims = Object.fromEntries(
      [
        ['late', '2026-03-06'],
        ['early', '2026-03-01T08:00'],
        ['undated', null],
        ['odd', 'yesterday'],
      ].map(([id, date]) => [id, claim(id!, date!)]),
    );
    const { steps, earliest } = upstreamOf(report.statements[0]!, { ...report, claims });
    return [steps.map((step) => step.claim.id), earliest?.claim.id ?? null];
  };

  it.each([
    [
      'by date, those without one last',
      ['undated', 'late', 'odd', 'early'],
      ['early', 'late', 'undated', 'odd'],
      'early',
    ],
    ['no earlier one where all are later', ['late'], ['late'], null],
    ['none of an unknown date', ['undated'], ['undated'], null],
    ['nothing where nothing is known', [], [], null],
  ])('puts articles in a line: %s', (_, ids, steps, earliest) => {
    expect(lineOf(ids.map((id) => match(id)))).toEqual([steps, earliest]);
  });

  it('leaves out the article itself, and what is only on the same subject', () => {
    expect(lineOf([match('early', { sameArticle: true }), match('late', { kind: 'same-entities' })])).toEqual([
      [],
      null,
    ]);
  });

  it('says nothing is earlier than a page without a date', () => {
    expect(lineOf([match('early')], null)).toEqual([['early'], null]);
  });
});

describe('copyShares', () => {
  const page = madePage('https://norda.example/1', [
    { words: `${REOPEN}. ${QUOTA}. He said no.` },
    { words: `${FERRY}.` },
  ]);
  const reprint = madePage('https://other.example/2', [{ words: `${FERRY}.` }, { words: `${REOPEN}! ${QUOTA}.` }]);
  const quoting = madePage('https://other.example/3', [{ words: `${REOPEN}.` }]);

  it('counts sentences that stand word for word in saved pages, whatever they end with', () => {
    const shares = copyShares(page.article, page.id, [quoting, reprint, page]);
    expect(shares.map((share) => [share.page.id, share.copied, share.sentences])).toEqual([[reprint.id, 3, 3]]);
  });
});

describe('underAnotherName', () => {
  it.each([
    ['another', ['Reuters'], ['Xinhua'], 0.7, true],
    ['one of them the same', ['Reuters', 'AFP'], ['AFP'], 1, false],
    ['none here', [], ['Xinhua'], 1, false],
    ['none there', ['Reuters'], [], 1, false],
    ['another, of a smaller part', ['Reuters'], ['Xinhua'], 0.4, false],
  ])('tells of a report under agencies’ names: %s', (_, here, there, share, isTold) => {
    expect(underAnotherName(here, there, share)).toEqual(isTold ? { here, there } : null);
  });
});

describe('agenciesNamed', () => {
  const { report } = madePage('https://norda.example/1', [{ words: REOPEN }]);
  const cited = (role: AgencyRole) => [
    {
      id: 'x',
      name: 'Reuters',
      role,
      evidence: '',
      mentions: 1,
      statements: 0,
      facts: { country: null, ownership: null },
    },
  ];
  it.each<[string, AgencyRole, object, string[]]>([
    ['a dateline', 'dateline', {}, ['Reuters']],
    ['a credit line', 'credit-line', {}, ['Reuters']],
    ['whom it cites', 'reported-by', {}, []],
    ['a picture', 'photo-credit', {}, []],
    ['its outlet', 'told', { outlet: 'Associated Press' }, ['Associated Press']],
    ['its address', 'told', { url: 'https://www.reuters.com/world/1' }, ['Reuters']],
  ])('takes a page for an agency’s by %s or not', (_, role, more, names) => {
    expect(agenciesNamed({ page: { ...report.page, ...more }, agencies: cited(role) })).toEqual(names);
  });
});

describe('packShares', () => {
  const claimOf = (id: string, article: string, origin: ClaimShown['origin']): ClaimShown => ({
    id,
    kind: 'direct',
    content: REOPEN,
    speaker: null,
    role: null,
    hops: [],
    origin,
    article: { id: article, title: article, outlet: null, url: null, published: null },
  });
  const match = (claim: string, more = {}) => ({
    claim,
    kind: 'same-words' as const,
    similarity: 1,
    changes: [],
    sameArticle: false,
    ...more,
  });

  it('counts the statements that stand in the same words in articles of packs, and in no others', () => {
    const { report } = madePage('https://norda.example/1', [
      { words: REOPEN, matches: ['a1', 'b1', 'c1'].map((id) => match(id)) },
      { words: QUOTA, matches: [match('a2'), match('a2'), match('b2', { kind: 'altered-words' }), match('c2')] },
      { words: FERRY, matches: [match('a3'), match('b3', { sameArticle: true }), match('c3')] },
      { words: 'Nobody will pay for the new landing stage' },
    ]);
    const through = (...actors: string[]) => actors.map((actor) => ({ actor, stated: true }));
    const claims = Object.fromEntries(
      [1, 2, 3].flatMap((n) => [
        [`a${n}`, { ...claimOf(`a${n}`, 'A', 'pack'), hops: through('Xinhua', n === 1 ? 'Reuters' : 'Norda Post') }],
        [`b${n}`, claimOf(`b${n}`, 'B', 'pack')],
        [`c${n}`, claimOf(`c${n}`, 'C', 'library')],
      ]),
    );
    expect(
      packShares({ statements: report.statements, claims }).map((share) => [
        share.article.id,
        share.copied,
        share.statements,
        share.agencies,
      ]),
    ).toEqual([['A', 3, 4, ['Xinhua']]]);
  });
});

describe('whatChanged', () => {
  const at = (...said: Parameters<typeof madePage>[1]) => madePage('https://norda.example/1', said).report;

  it('tells what came, went, was reworded and was given to another', () => {
    const before = at({ words: REOPEN }, { words: QUOTA }, { words: 'Nobody will pay for the new landing stage' });
    const after = at(
      { words: REOPEN, speaker: 'Bo Lind' },
      { words: QUOTA.replace('a tenth', 'a half') },
      { words: FERRY },
    );
    const { came, went, reworded, reattributed } = whatChanged(before, after);
    const texts = (list: readonly { content: readonly { text: string }[] }[]) =>
      list.map(({ content }) => content[0]!.text);
    expect(texts(came)).toEqual([FERRY]);
    expect(texts(went)).toEqual(['Nobody will pay for the new landing stage']);
    expect(reworded[0]!.changes.filter(({ type }) => type !== 'same').map(({ text }) => text.trim())).toEqual([
      'tenth',
      'half',
    ]);
    expect(reattributed.map((one) => one.after.speaker?.name)).toEqual(['Bo Lind']);
  });

  it('is nothing for the same page', () => {
    const report = at({ words: REOPEN });
    expect(whatChanged(report, report)).toEqual({ came: [], went: [], reworded: [], reattributed: [] });
  });
});

describe('sourceAudit', () => {
  it('counts sources by name, form and route', () => {
    const tass: Hop = {
      actor: 'Norda Wire',
      agency: 'norda',
      kind: 'agency',
      relation: 'reported',
      stated: true,
      evidence: '',
      evidenceAt: null,
      carries: true,
      own: false,
      parallel: false,
      foundBy: 'credit',
    };
    const first = madePage('https://norda.example/1', [
      { words: REOPEN },
      { words: QUOTA, kind: 'indirect', chain: { depth: 1, hops: [tass] } },
      { words: FERRY, speaker: 'Bo Lind' },
      { words: 'Nobody said this', speaker: null },
      { words: 'Nobody is sure of this', shown: false },
    ]);
    const second = madePage('https://norda.example/2', [
      { words: REOPEN, chain: { depth: 1, hops: [{ ...tass, agency: null }] } },
    ]);
    expect(sourceAudit([first, second])).toMatchObject({
      pages: 2,
      statements: 4,
      unnamed: 0,
      sources: [
        {
          name: 'Ada Novak',
          pages: 2,
          statements: 3,
          direct: 2,
          indirect: 1,
          routes: { 'first-hand': 1, agency: 1, 'other-hands': 1 },
        },
        { name: 'Bo Lind', pages: 1, statements: 1 },
      ],
    });
  });
});

describe('applyCorrections', () => {
  const { report } = madePage('https://norda.example/1', [{ words: REOPEN }, { words: QUOTA }, { words: FERRY }]);
  const [first, second] = report.statements;
  const correction = { content: '', foundBy: [], correctedAt: 1, speaker: null };

  it('leaves out what is no statement, and has another speaker say what another said', () => {
    const corrections = new Map([
      [first!.key, { ...correction, key: first!.key, verdict: 'no-statement' as const }],
      [second!.key, { ...correction, key: second!.key, verdict: 'speaker' as const, speaker: 'Eva Strand' }],
    ]);
    expect(applyCorrections(report, corrections).statements.map(({ speaker }) => speaker?.name)).toEqual([
      'Eva Strand',
      'Ada Novak',
    ]);
    expect(applyCorrections(report, new Map())).toBe(report);
  });

  it('takes a speaker of the page with role and kind where the reader names one, in any case', () => {
    const minister = { ...makeSpeaker('Bo Lind'), role: 'minister', kind: 'person' as const };
    const [one, other] = report.statements;
    const page = { ...report, statements: [{ ...one!, speaker: minister }, other!] };
    const made = { ...correction, key: other!.key, verdict: 'speaker' as const };
    const speakerNow = (speaker: string | null) =>
      applyCorrections(page, new Map([[other!.key, { ...made, speaker }]])).statements[1]!.speaker;
    expect(speakerNow('bo  LIND')).toEqual(minister);
    expect(speakerNow('Eva Strand')).toMatchObject({ name: 'Eva Strand', role: null, kind: 'person' });
    expect(speakerNow(null)).toBeNull();
  });
});
