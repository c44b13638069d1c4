import type { Hop } from '../../src/model/Chain';
import type { ClaimShown, Report } from '../../src/model/Report';
import type { Setting } from '../../src/model/Setting';
import type { Speaker } from '../../src/model/Speaker';
import type { Statement } from '../../src/model/Statement';

// A made-up report of a made-up article: every kind of statement, speaker, hop and match once.

const passage = (text: string, block: number) => ({ block, start: 0, end: text.length, text });

export const nowhere: Setting = { audience: null, venue: null, place: null, when: null, date: null };

export function hop(given: Partial<Hop> & Pick<Hop, 'actor'>): Hop {
  return {
    agency: null,
    kind: 'agency',
    relation: 'reported',
    stated: true,
    evidence: `${given.actor} reported`,
    evidenceAt: passage(`${given.actor} reported`, 1),
    carries: true,
    own: false,
    parallel: false,
    foundBy: 'credit',
    ...given,
  };
}

const reporters = hop({
  actor: 'reporters',
  kind: 'event',
  relation: 'told',
  carries: false,
  evidence: 'told reporters',
});
const norda = hop({ actor: 'Norda Wire', agency: 'norda', evidence: 'Norda Wire reported' });

export const novak: Speaker = {
  id: 'novak',
  name: 'Ada Novak',
  role: 'Transport Minister',
  kind: 'person',
  reason: null,
  foundBy: 'name',
};
const official: Speaker = {
  id: 'official',
  name: 'a harbour official',
  role: null,
  kind: 'unnamed',
  reason: 'not cleared to speak',
  foundBy: 'description',
};
const union: Speaker = {
  id: 'union',
  name: 'Halm Dockers’ Union',
  role: null,
  kind: 'organisation',
  reason: null,
  foundBy: 'name',
};

export function statement(given: Partial<Statement> & { readonly words: string; readonly said?: string }): Statement {
  const { words, said = 'said', ...rest } = given;
  return {
    id: 's0',
    key: 'a.s0',
    kind: 'direct',
    source: [],
    cue: said === '' ? [] : [passage(said, 1)],
    content: [passage(words, 1)],
    speaker: novak,
    setting: nowhere,
    chain: { depth: 0, hops: [] },
    confidence: 0.93,
    shown: true,
    foundBy: ['tagger'],
    matches: [],
    ...rest,
  };
}

const claim = (id: string, content: string, rest: Partial<ClaimShown> = {}): ClaimShown => ({
  origin: 'bundled',
  id,
  kind: 'direct',
  content,
  speaker: 'Ada Novak',
  role: 'Transport Minister',
  hops: [],
  article: { id: 'a1', title: 'Strait talks stall', outlet: 'Strait Gazette', url: null, published: '2026-03-14' },
  ...rest,
});

export const sampleReport: Report = {
  page: {
    url: 'https://halmcourier.example/news/ferry-pact',
    title: 'Port of Halm needs the ferry pact, minister says',
    outlet: 'Halm Courier',
    ownNames: ['halmcourier.example'],
    published: '2026-03-13T08:00:00Z',
    byline: null,
    authors: [],
    creditLines: [],
    captions: [],
    language: 'en',
    partial: false,
    kind: 'article',
    dateline: 'HALM',
  },
  headings: [0],
  statements: [
    statement({
      id: 's1',
      kind: 'indirect',
      words: 'The northern states need the ferry pact to keep the strait open',
      said: 'told',
      setting: {
        audience: 'reporters',
        venue: 'a joint news conference with her Estran counterpart',
        place: 'HALM',
        when: 'Wednesday',
        date: '2026-03-11',
      },
      chain: { depth: 1, hops: [reporters, norda] },
      matches: [{ claim: 'c2', kind: 'same-speaker-subject', similarity: 0.7, changes: [], sameArticle: false }],
    }),
    statement({
      id: 's2',
      words: '“That crews are kept ashore makes one think the owners want a closed strait,”',
      said: 'noted',
      chain: {
        depth: 1,
        hops: [
          { ...reporters, stated: false },
          { ...norda, stated: false },
        ],
      },
      matches: [
        {
          claim: 'c1',
          kind: 'altered-words',
          similarity: 0.9,
          sameArticle: false,
          changes: [
            { type: 'same', text: 'That crews are kept ashore makes one ' },
            { type: 'removed', text: 'suspect' },
            { type: 'added', text: 'think' },
            { type: 'same', text: ' the owners want a closed strait' },
          ],
        },
        { claim: 'c3', kind: 'same-words', similarity: 1, changes: [], sameArticle: true },
        { claim: 'c2', kind: 'same-entities', similarity: 0.5, changes: [], sameArticle: false },
      ],
    }),
    statement({
      id: 's3',
      kind: 'mixed',
      words: 'the pact was “a gift to the owners”',
      speaker: official,
      chain: {
        depth: 0,
        hops: [
          hop({
            actor: 'Halm Courier',
            kind: 'outlet',
            relation: 'told',
            carries: false,
            own: true,
            evidence: 'told the Courier',
          }),
        ],
      },
    }),
    statement({
      id: 's4',
      kind: 'indirect',
      words: 'no ship would sail before Friday',
      speaker: union,
      confidence: 0.4,
      shown: false,
    }),
    statement({
      id: 's5',
      words: '“We were not asked,”',
      speaker: union,
      chain: {
        depth: 2,
        hops: [
          hop({
            actor: 'Estran Evening Post',
            kind: 'outlet',
            relation: 'cited',
            evidence: 'quoted by the Evening Post',
          }),
          hop({
            actor: 'ESNA',
            agency: 'esna',
            evidence: 'according to ESNA',
            relation: 'according-to',
            evidenceAt: null,
            stated: false,
          }),
        ],
      },
    }),
    statement({ id: 's6', words: '“Nobody will say who signed it.”', said: '', speaker: null }),
    statement({
      id: 's7',
      kind: 'unattributed',
      words: 'The ferry runs twice a day and carries four hundred passengers.',
      said: '',
      speaker: null,
      shown: false,
      matches: [{ claim: 'c4', kind: 'same-words', similarity: 1, changes: [], sameArticle: false }],
    }),
  ],
  agencies: [
    {
      id: 'norda',
      name: 'Norda Wire',
      role: 'reported-by',
      evidence: 'Norda Wire reported',
      mentions: 1,
      statements: 2,
      facts: { country: 'NO', ownership: { kind: 'state-owned', owner: 'Ministry of Information', asOf: '2025' } },
    },
    {
      id: 'esna',
      name: 'ESNA',
      role: 'credit-line',
      evidence: 'with ESNA',
      mentions: 1,
      statements: 1,
      facts: { country: 'EE', ownership: null },
    },
    {
      id: 'esna',
      name: 'ESNA',
      role: 'photo-credit',
      evidence: 'Photo: ESNA',
      mentions: 2,
      statements: 0,
      facts: { country: 'EE', ownership: null },
    },
  ],
  entities: [
    { name: 'Ada Novak', kind: 'person', mentions: 4, claims: ['c1', 'c2'] },
    { name: 'Strait of Halm', kind: 'place', mentions: 2, claims: ['c2'] },
  ],
  claims: {
    c1: claim('c1', 'That crews are kept ashore makes one suspect the owners want a closed strait'),
    c2: claim('c2', 'The pact comes before the summer', { kind: 'indirect', hops: [{ actor: 'ESNA', stated: true }] }),
    c3: claim('c3', 'That crews are kept ashore makes one think the owners want a closed strait'),
    c4: claim('c4', 'The ferry runs twice a day and carries four hundred passengers.', {
      kind: 'unattributed',
      speaker: null,
      role: null,
    }),
  },
};

/** A chain of nine hops with long names, two of them side by side. */
export const nineHops: Statement = statement({
  id: 's9',
  words: '“It went the whole way round.”',
  speaker: {
    id: 'long',
    name: 'Maximiliana Theodora von Hohenfels-Brandenstein zu Altenwerder',
    role: 'Chief of the Northern Centre for the Reconciliation of the Conflicting Sides in the Straits',
    kind: 'person',
    reason: null,
    foundBy: 'name',
  },
  chain: {
    depth: 7,
    hops: [
      hop({
        actor: 'a letter to the Interdepartmental Coordination Headquarters',
        kind: 'document',
        relation: 'published',
        carries: false,
      }),
      hop({ actor: 'General Otto Brandt', kind: 'person', relation: 'relayed' }),
      hop({ actor: 'reporters', kind: 'event', relation: 'told', carries: false }),
      hop({ actor: 'Norda Wire', agency: 'norda', stated: false }),
      hop({ actor: 'ESNA', agency: 'esna', stated: false, parallel: true }),
      hop({ actor: 'Estran Evening Post', kind: 'outlet', relation: 'cited' }),
      hop({
        actor: 'Northern Shipping and Harbour Authority',
        kind: 'organisation',
        relation: 'relayed',
        stated: false,
      }),
      hop({ actor: 'The Gazette', kind: 'outlet', relation: 'published' }),
      hop({
        actor: 'Zentrale Nachrichtenagentur',
        agency: 'zn',
        relation: 'credited',
        stated: false,
        evidenceAt: null,
        evidence: 'ZN',
      }),
    ],
  },
});
