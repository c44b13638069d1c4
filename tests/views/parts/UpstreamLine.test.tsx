import { describe, expect, it } from 'vitest';
import type { ClaimShown } from '../../../src/model/Report';
import { UpstreamLine } from '../../../src/views/parts/UpstreamLine';
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

  it('draws nothing where nothing is known', () => {
    expect(textOf(lineOf([]))).toBe('');
  });
});
