import { describe, expect, it } from 'vitest';
import type { ClaimShown } from '../../../src/model/Report';
import { UpstreamLine } from '../../../src/views/parts/UpstreamLine';
import { UpstreamList } from '../../../src/views/parts/UpstreamList';
import { draw, textOf } from '../../ui/draw';
import { sampleReport, statement } from '../../ui/sampleReport';
import { translate as t } from '../../ui/translate';

const claim = (id: string, outlet: string, published: string | null): ClaimShown => ({
  id,
  kind: 'direct',
  content: 'No ship will wait',
  speaker: null,
  role: null,
  hops: [{ actor: 'Norda Wire', stated: true }],
  origin: 'library',
  article: { id: `of ${id}`, title: id, outlet, url: null, published },
});
const claims = { late: claim('late', 'Estra Post', '2026-03-20'), early: claim('early', 'Norda Post', '2026-03-02') };
const match = (id: string) => ({
  claim: id,
  kind: 'same-words' as const,
  similarity: 1,
  changes: [],
  sameArticle: false,
});
const lineOf = (ids: string[]) =>
  draw(
    <UpstreamLine
      statement={statement({ words: 'No ship will wait', matches: ids.map(match) })}
      report={{ ...sampleReport, page: { ...sampleReport.page, published: '2026-03-13' }, claims }}
      titled
      t={t}
    />,
  );

describe('UpstreamLine', () => {
  it('lists articles by date, and says which is the earliest that the reader has', () => {
    const text = textOf(lineOf(['late', 'early']));
    expect(text).toContain('Earliest that you have: Norda Post, 2 March 2026');
    expect(text.indexOf('Norda Post', 60)).toBeLessThan(text.indexOf('Estra Post'));
    expect(text).not.toMatch(/\bfirst\b/i);
  });

  it('shows word by word what became of altered ones', () => {
    const changes = [
      { type: 'removed' as const, text: 'No' },
      { type: 'added' as const, text: 'Every' },
      { type: 'same' as const, text: ' ship will wait' },
    ];
    const altered = { ...match('early'), kind: 'altered-words' as const, changes };
    const list = draw(
      <UpstreamList
        report={{
          ...sampleReport,
          statements: [statement({ words: 'Every ship will wait', matches: [altered] })],
          claims,
        }}
        t={t}
        onReveal={() => undefined}
      />,
    );
    expect([textOf(list.querySelector('del')), textOf(list.querySelector('ins'))]).toEqual(['No', 'Every']);
    expect(textOf(list)).toContain('Norda Post');
  });

  it('draws nothing where nothing is known', () => {
    expect(
      textOf(draw(<UpstreamList report={{ ...sampleReport, claims: {} }} t={t} onReveal={() => undefined} />)),
    ).toBe('');
    expect(textOf(lineOf([]))).toBe('');
  });
});
