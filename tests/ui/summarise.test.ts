import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/ui/summarise';
import { hop, novak, sampleReport, statement } from './sampleReport';

const summary = summarise(sampleReport);
const wire = { depth: 1, hops: [hop({ actor: 'Norda Wire', agency: 'norda' })] };
const of = (...statements: (typeof sampleReport.statements)[number][]) => summarise({ ...sampleReport, statements });

describe('summarise', () => {
  it('counts each statement on one route, the page’s own voice last', () => {
    expect(summary.routes).toEqual([
      { kind: 'agency', name: 'Norda Wire', count: 2, unnamed: 0 },
      { kind: 'first-hand', name: null, count: 1, unnamed: 1 },
      { kind: 'agency', name: 'ESNA', count: 1, unnamed: 0 },
      { kind: 'nobody', name: null, count: 1, unnamed: 0 },
      { kind: 'unattributed', name: null, count: 1, unnamed: 0 },
    ]);
  });

  it('puts a relayed statement without an agency among other hands', () => {
    const relayed = statement({ words: 'x', chain: { depth: 1, hops: [hop({ actor: 'The Post', kind: 'outlet' })] } });
    expect(of(relayed).routes).toEqual([{ kind: 'hands', name: null, count: 1, unnamed: 0 }]);
  });

  it('groups by speaker, most statements first, nobody last, the unsure apart', () => {
    expect(summary.speakers.map(({ speaker, statements }) => [speaker?.name, statements.length])).toEqual([
      ['Ada Novak', 2],
      ['a harbour official', 1],
      ['Halm Dockers’ Union', 1],
      [undefined, 1],
    ]);
    expect(summary.unsure.map(({ id }) => id)).toEqual(['s4']);
  });

  it('counts no headline: the text says the same again', () => {
    const headline = statement({ words: 'x', content: [{ block: 0, start: 0, end: 1, text: 'x' }] });
    const found = of(headline, statement({ words: 'x', chain: wire }), statement({ words: 'y', chain: wire }));
    expect(found.routes).toEqual([{ kind: 'agency', name: 'Norda Wire', count: 2, unnamed: 0 }]);
    expect(found.headings).toEqual([headline]);
    expect(found.reliance.map(({ on }) => on)).toEqual(['speaker', 'agency']);
  });

  it('lists what it counts: routes, speakers and agencies agree', () => {
    const unsure = statement({ words: 'z', chain: wire, shown: false });
    const found = summarise({ ...sampleReport, statements: [...sampleReport.statements, unsure] });
    const listed = found.speakers.reduce((sum, group) => sum + group.statements.length, found.ownVoice.length);
    expect(found.routes.reduce((sum, { count }) => sum + count, 0)).toBe(listed);
    expect(found.agencies.find(({ id }) => id === 'norda')?.statements).toBe(2);
  });

  it('takes the role from whichever statement has it', () => {
    const bare = statement({ words: 'x', speaker: { ...novak, role: null } });
    expect(of(bare, statement({ words: 'y' })).speakers[0]!.speaker?.role).toBe('Transport Minister');
  });

  it('gathers an agency’s roles in one entry', () => {
    expect(summary.agencies.map(({ name, statements, roles }) => [name, statements, roles.length])).toEqual([
      ['Norda Wire', 2, 1],
      ['ESNA', 1, 2],
    ]);
  });

  it('keeps claims from this very article apart', () => {
    expect(summary.related.map(({ match }) => match.claim)).toEqual(['c2', 'c1', 'c2', 'c4']);
    expect(summary.fromThisArticle).toBe(1);
  });

  it.each([
    [
      'one speaker, no agency',
      [statement({ words: 'x' }), statement({ words: 'y' })],
      [{ on: 'speaker', name: 'Ada Novak', count: 2, of: 2 }],
    ],
    [
      'one agency, two speakers',
      [
        statement({ words: 'x', chain: wire }),
        statement({ words: 'y', chain: wire, speaker: { ...novak, id: 'b', name: 'B' } }),
      ],
      [{ on: 'agency', name: 'Norda Wire', count: 2, of: 2 }],
    ],
    ['a single statement rests on nothing', [statement({ words: 'x', chain: wire })], []],
    [
      'quotations without a speaker are no one source',
      [statement({ words: 'x', speaker: null }), statement({ words: 'y', speaker: null })],
      [],
    ],
  ])('single source: %s', (_, statements, reliance) => {
    expect(of(...statements).reliance).toEqual(reliance);
  });

  it('says two of three, but not one of two', () => {
    const other = statement({ words: 'z', speaker: { ...novak, id: 'b', name: 'B' } });
    expect(of(statement({ words: 'x' }), statement({ words: 'y' }), other).reliance).toEqual([
      { on: 'speaker', name: 'Ada Novak', count: 2, of: 3 },
    ]);
    expect(of(statement({ words: 'x' }), other).reliance).toEqual([]);
  });
});
