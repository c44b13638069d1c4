import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/engine/index/findMatches';
import { openIndexFile } from '../../../src/engine/index/openIndexFile';
import { makeArticle, makeClaim, makeIndex, makeSpeaker, makeStatement } from './makeClaim';

const REOPEN = 'The harbour will reopen to cargo ships before the end of the winter season';
const FILE = makeIndex(
  [
    makeClaim(REOPEN, 'Ada Novak', { id: 'c1', entities: [0] }),
    makeClaim('Fishing quotas in Norda must fall by a tenth, or the herring will vanish from the strait', 'Ada Novak', {
      id: 'c2',
      entities: [0, 1],
    }),
    makeClaim('The ferry line to Westhaven runs at a loss since Norda raised the landing fees', null, {
      id: 'c3',
      kind: 'unattributed',
      entities: [1, 2, 3],
    }),
  ],
  [
    { name: 'Ada Novak', kind: 'person', names: ['Ada Novak', 'Novak'] },
    { name: 'Norda', kind: 'place', names: ['Norda'] },
    { name: 'Westhaven', kind: 'place', names: ['Westhaven'] },
    { name: 'United States', kind: 'place', names: ['United States', 'US'] },
  ],
);
const INDEX = [{ index: openIndexFile(FILE), origin: 'pack' as const }];

const matchOne = (text: string, speaker: string | null = null, more = {}) =>
  findMatches(makeArticle([text], more), [makeStatement(text, speaker)], INDEX);

describe('findMatches', () => {
  it('finds the same words, whoever is credited', () => {
    for (const speaker of ['Ada Novak', 'Bo Lind', null]) {
      expect(matchOne(`“${REOPEN},”`, speaker).matches[0]).toMatchObject([
        { claim: 'c1', kind: 'same-words', similarity: 1, changes: [], sameArticle: false },
      ]);
    }
  });

  it('finds altered words with the difference', () => {
    const [match] = matchOne(REOPEN.replace('cargo', 'all')).matches[0]!;
    expect(match).toMatchObject({ claim: 'c1', kind: 'altered-words' });
    expect(match!.changes.filter((c) => c.type !== 'same')).toEqual([
      { type: 'removed', text: 'cargo ' },
      { type: 'added', text: 'all' },
    ]);
  });

  it('finds a short quotation by two words of its subject, where the speaker is the same', () => {
    const index = openIndexFile(makeIndex([makeClaim('“anchor in her d--ned cabin”', 'Ada Novak', { id: 'c1' })]));
    const text = '“an anchor in her rusty cabin”';
    const said = (speaker: string) =>
      findMatches(makeArticle([text]), [makeStatement(text, speaker)], [{ index, origin: 'pack' }]).matches[0];
    expect(said('Ada Novak')).toMatchObject([{ claim: 'c1', kind: 'altered-words' }]);
    expect(said('Bo Lind')).toEqual([]);
  });

  it('finds what the same speaker said on the same subject', () => {
    const text = 'With such fishing quotas the herring of the whole strait is lost';
    expect(matchOne(text, 'Novak').matches[0]).toMatchObject([{ claim: 'c2', kind: 'same-speaker-subject' }]);
    expect(matchOne(text, 'Bo Novak').matches[0]).toEqual([]);
    expect(matchOne(text).matches[0]).toEqual([]);
  });

  it('takes two shared words for no subject', () => {
    expect(matchOne('Fishing is lovely in the strait when it rains', 'Ada Novak').matches[0]).toEqual([]);
  });

  it('finds claims about the same entities and subject', () => {
    const text = 'Norda wants to keep the ferry line to Westhaven whatever the loss';
    expect(matchOne(text, 'Bo Lind').matches[0]).toMatchObject([{ claim: 'c3', kind: 'same-entities' }]);
    expect(matchOne('Norda plays Westhaven in the cup', 'Bo Lind').matches[0]).toEqual([]);
  });

  it('gives no speaker to the unnamed', () => {
    const statement = {
      ...makeStatement('Such fishing quotas kill the herring of the strait'),
      speaker: makeSpeaker('Ada Novak', 'unnamed'),
    };
    expect(findMatches(makeArticle([]), [statement], INDEX).matches).toEqual([[]]);
  });

  it('finds the entities it knows on any page, with claims about them', () => {
    const { entities, claims } = findMatches(
      makeArticle(['Ada Novak flew to Norda.', 'Novak told us that Norda is the US of the north.']),
      [],
      INDEX,
    );
    expect(entities).toEqual([
      { name: 'Ada Novak', kind: 'person', mentions: 2, claims: ['c1', 'c2'] },
      { name: 'Norda', kind: 'place', mentions: 2, claims: ['c2', 'c3'] },
      { name: 'United States', kind: 'place', mentions: 1, claims: ['c3'] },
    ]);
    expect(Object.keys(claims).sort()).toEqual(['c1', 'c2', 'c3']);
    expect(claims.c3).toMatchObject({ speaker: null, article: { title: 'Harbour reopens' } });
  });

  it('takes a surname alone for nobody', () => {
    expect(findMatches(makeArticle(['Bo Novak won the race.']), [], INDEX).entities).toEqual([]);
  });

  it('does not take words for short names', () => {
    expect(findMatches(makeArticle(['They told us that norda is a word.']), [], INDEX).entities).toEqual([]);
  });

  describe('of the very article the claims came from', () => {
    const all = FILE.claims.map((claim) => claim.content);
    const statements = all.map((text, block) => makeStatement(text, null, block));
    const find = (more: object) => findMatches(makeArticle(all, more), statements, INDEX);

    it('marks matches by headline and text', () => {
      const own = find({ title: 'Harbour Reopens', outlet: null, url: 'http://127.0.0.1/x.html' });
      expect(own.matches.map((list) => list.map((m) => [m.kind, m.sameArticle]))).toEqual([
        [['same-words', true]],
        [['same-words', true]],
        [['same-words', true]],
      ]);
      expect(own.entities.flatMap((entity) => entity.claims)).toEqual([]);
    });

    it('relates no claims of the article to each other', () => {
      const related = 'With such fishing quotas the herring of the whole strait is lost';
      const texts = [...all, related];
      const said = texts.map((text, block) => makeStatement(text, 'Ada Novak', block));
      const matchesOf = (title: string) =>
        findMatches(makeArticle(texts, { title, outlet: null, url: '' }), said, INDEX)
          .matches.at(-1)!
          .map((m) => m.kind);
      expect(matchesOf('Another')).toContain('same-speaker-subject');
      expect(matchesOf('Harbour reopens')).not.toContain('same-speaker-subject');
    });

    it('knows a reprint by another outlet, or under another headline, from it', () => {
      for (const more of [
        { title: 'Harbour reopens', outlet: 'Westhaven Times' },
        { title: 'Port is back', outlet: 'Norda Post' },
      ])
        expect(
          find(more)
            .matches.flat()
            .every((match) => !match.sameArticle),
        ).toBe(true);
    });
  });

  it('gives the same answer twice, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 5 }), (texts) => {
        const run = () =>
          findMatches(
            makeArticle(texts),
            texts.map((text, i) => makeStatement(text, null, i)),
            INDEX,
          );
        expect(run()).toEqual(run());
      }),
    );
  });
});
