import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/Report';
import { formatCitation } from '../../src/ui/formatCitation';
import { hop, sampleReport, statement } from './sampleReport';
import { translate } from './translate';

const LINK = 'https://halmcourier.example/news/ferry-pact#:~:text=words';
const citeOf = (cited: Report['statements'][number], report = sampleReport) =>
  formatCitation(cited, report, LINK, translate);
const cite = (index: number) => citeOf(sampleReport.statements[index]!);

describe('formatCitation', () => {
  it('reports what the page reports: no quotation marks, and to whom, where, when and through whom', () => {
    expect(cite(0)).toBe(
      'Ada Novak (Transport Minister) said that the northern states need the ferry pact to keep the strait open, ' +
        'to reporters, a joint news conference with her Estran counterpart, HALM, Wednesday (11 March 2026), via Norda Wire.\n' +
        `“Port of Halm needs the ferry pact, minister says”, Halm Courier, 13 March 2026. ${LINK}`,
    );
  });

  it('quotes what the page quotes, and says what is carried over', () => {
    expect(cite(1)).toMatch(
      /^“That crews .* strait,” — Ada Novak \(Transport Minister\), via Norda Wire \(carried over\)\.\n/,
    );
  });

  it('keeps the marks of a part that is quoted, and sets none around the rest', () => {
    expect(cite(2)).toMatch(/^A harbour official said that the pact was “a gift to the owners”\.\n/);
  });

  it('says so where it is not sure', () => {
    expect(cite(3)).toMatch(/said that no ship would sail before Friday\. Not sure: /);
    expect(cite(0)).not.toContain('Not sure');
  });

  it('claims no speaker where there is none', () => {
    expect(cite(5)).toContain('“Nobody will say who signed it.” — Speaker not named.');
    expect(cite(6)).toMatch(/^Nobody is credited for this: The ferry runs twice a day and .* passengers\.\n/);
    const passive = statement({ words: 'the quay was to close', kind: 'indirect', speaker: null });
    expect(citeOf(passive)).toMatch(/^It is said, by whom is not named, that the quay was to close\.\n/);
  });

  it('leaves out venues, papers and this outlet, and what the page does not say', () => {
    const page = { ...sampleReport.page, title: '', outlet: null, published: null };
    const hops = [
      hop({ actor: 'reporters', kind: 'event', carries: false }),
      hop({ actor: 'Halm Courier', own: true }),
    ];
    const text = citeOf(statement({ words: '“No.”', chain: { depth: 0, hops } }), { ...sampleReport, page });
    expect(text).toBe(`“No.” — Ada Novak (Transport Minister).\n${LINK}`);
  });

  const at = (text: string, start: number) => ({ block: 1, start, end: start + text.length, text });
  it.each([
    ['a name keeps its capital', 'Norda would not sail', 'said', 'said that Norda would not sail'],
    ['no second that', 'that the quay was closed', 'said', 'said that the quay was closed'],
    ['what no clause is follows its own verb', 'to sail on Friday', 'promised', 'promised to sail on Friday'],
    ['the point of the sentence stays out', 'the quay was closed.', 'told', 'said that the quay was closed'],
  ])('%s', (_, words, said, expected) => {
    const cited = statement({
      words,
      kind: 'indirect',
      source: [at('Novak', 0)],
      cue: [at(said, 6)],
      content: [at(words, 20)],
    });
    expect(citeOf(cited)).toMatch(new RegExp(`^Ada Novak \\(Transport Minister\\) ${expected}\\.\n`));
  });

  it('sets marks around the words of a turn that has none', () => {
    expect(citeOf(statement({ words: 'We will stay.', kind: 'direct' }))).toMatch(/^“We will stay\.” — Ada Novak/);
  });
});
