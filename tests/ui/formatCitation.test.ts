import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../src/ui/formatCitation';
import { hop, sampleReport, statement } from './sampleReport';
import { translate } from './translate';

const cite = (index: number) => formatCitation(sampleReport.statements[index]!, sampleReport.page, translate);

describe('formatCitation', () => {
  it('names speaker, role, agency, page and passage', () => {
    expect(cite(0)).toBe(
      '“The northern states need the ferry pact to keep the strait open” — Ada Novak (Transport Minister), via Norda Wire.\n' +
        '“Port of Halm needs the ferry pact, minister says”, Halm Courier, 13 March 2026. ' +
        'https://halmcourier.example/news/ferry-pact#:~:text=The%20northern%20states%20need%20the,to%20keep%20the%20strait%20open',
    );
  });

  it('says what is carried over and keeps the marks that are printed', () => {
    expect(cite(1)).toMatch(/^“That crews .*” — Ada Novak \(Transport Minister\), via Norda Wire \(carried over\)\.\n/);
  });

  it('claims no speaker where there is none', () => {
    expect(cite(5)).toContain('— Speaker not named.');
    expect(cite(6)).toContain('— Nobody is credited for this.');
  });

  it('leaves out venues, papers and this outlet, and what the page does not say', () => {
    const page = { ...sampleReport.page, title: '', outlet: null, published: null };
    const hops = [
      hop({ actor: 'reporters', kind: 'event', carries: false }),
      hop({ actor: 'Halm Courier', own: true }),
    ];
    const text = formatCitation(statement({ words: '“No.”', chain: { depth: 0, hops } }), page, translate);
    expect(text).toBe(
      '“No.” — Ada Novak (Transport Minister).\nhttps://halmcourier.example/news/ferry-pact#:~:text=No.',
    );
  });
});
