import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidOn } from '../../src/formats/saidOn';
import { toBibtex } from '../../src/formats/toBibtex';
import { toCslJson } from '../../src/formats/toCslJson';
import { toCsv } from '../../src/formats/toCsv';
import { toMarkdown } from '../../src/formats/toMarkdown';
import { toProv } from '../../src/formats/toProv';
import { toSchemaOrg } from '../../src/formats/toSchemaOrg';
import { toTsv } from '../../src/formats/toTsv';
import { toWebAnnotations } from '../../src/formats/toWebAnnotations';
import { withoutFormula } from '../../src/formats/withoutFormula';
import type { Hop } from '../../src/model/Chain';
import { madePage } from '../library/madePage';
import { parseCsv } from './standards/parseCsv';

const WIRE: Hop = {
  actor: 'Norda Wire',
  agency: 'norda',
  kind: 'agency',
  relation: 'reported',
  stated: true,
  evidence: 'Norda Wire reported',
  evidenceAt: null,
  carries: true,
  own: false,
  parallel: false,
  foundBy: 'credit',
};

const SAID = saidOn(
  madePage(
    'https://norda.example/news/1',
    [
      { words: '“The harbour, “our” harbour, will reopen”', chain: { depth: 1, hops: [WIRE] } },
      { words: 'No ship will wait', kind: 'indirect', speaker: null },
      { words: 'Not sure of this', shown: false },
    ],
    { authors: ['Bo Lind'], published: '2026-03-06T10:00:00Z' },
  ).report,
);

const hostile = (words: string) =>
  saidOn(madePage('https://norda.example/', [{ words, speaker: words }], { title: words, outlet: words }).report);
const anyWords = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

describe('CSV and TSV', () => {
  it('gives a row a statement that is sure, whatever stands in it', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const [head, row, ...more] = parseCsv(toCsv(hostile(words)).slice(1));
        expect([row!.length, more.length]).toEqual([head!.length, 0]);
        const cells = toTsv(hostile(words)).trimEnd().split('\n');
        expect(cells.map((line) => line.split('\t').length)).toEqual([head!.length, head!.length]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\u00a0=1', '＝1'])(
    'lets no spreadsheet reckon %j',
    (cell) => {
      expect(withoutFormula(cell)).toBe(`'${cell}`);
      expect(parseCsv(toCsv(hostile(cell)).slice(1))[1]![1]).toMatch(/^'/);
    },
  );

  it('leaves other cells as they are', () => {
    for (const cell of ['', '“No ship,” she said', '3 - 2 = 1']) expect(withoutFormula(cell)).toBe(cell);
  });
});

describe('Markdown', () => {
  it('says who said what by which hands, page by page', () => {
    expect(toMarkdown(SAID)).toBe(
      [
        '## [Page at https://norda\\.example/news/1](<https://norda.example/news/1>)',
        '',
        'Norda Post, 2026\\-03\\-06',
        '',
        '- **Ada Novak**: “The harbour, “our” harbour, will reopen” — via Norda Wire',
        '- No ship will wait',
        '',
      ].join('\n'),
    );
  });

  it('makes markup of no text, and links to the web only', () => {
    const text = toMarkdown(
      saidOn(madePage('javascript:alert(1)', [{ words: '<script>*x*</script>\n# [a](b)' }]).report),
    );
    expect(text).not.toMatch(/(?<!\\)[<>[\]*](?!\*)(?<!\*\*)/);
    expect(text).not.toContain('](');
  });
});

describe('CSL-JSON', () => {
  it('keeps author, speaker, agency and outlet apart', () => {
    expect(JSON.parse(toCslJson(SAID))[0]).toEqual({
      id: SAID[0]!.statement.key,
      type: 'article-newspaper',
      title: 'Page at https://norda.example/news/1',
      author: [{ literal: 'Bo Lind' }],
      contributor: [{ literal: 'Ada Novak' }],
      'container-title': 'Norda Post',
      publisher: 'Norda Wire',
      issued: { 'date-parts': [[2026, 3, 6]] },
      URL: 'https://norda.example/news/1',
      language: 'en',
      note: '“The harbour, “our” harbour, will reopen”',
      custom: { speaker: 'Ada Novak', role: null, kind: 'direct', hands: ['Norda Wire'] },
    });
  });
});

describe('JSON-LD', () => {
  it('is a W3C annotation collection whose targets quote the page', () => {
    const { first, total } = JSON.parse(toWebAnnotations(SAID));
    expect([total, first.items.length]).toEqual([2, 2]);
    expect(first.items[0]).toMatchObject({
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Ada Novak; via Norda Wire' },
      target: [{ source: 'https://norda.example/news/1', selector: { type: 'TextQuoteSelector' } }],
    });
  });

  it('is a Quotation where the page quotes and else a Claim', () => {
    const graph = JSON.parse(toSchemaOrg(SAID))['@graph'];
    expect(graph.map((node: Record<string, unknown>) => node['@type'])).toEqual(['Quotation', 'Claim']);
    expect(graph[0].creator).toEqual({ '@type': 'Person', name: 'Ada Novak' });
  });

  it('derives in PROV each form of the words from the one before, from the speaker to the page', () => {
    const graph: Record<string, unknown>[] = JSON.parse(toProv(SAID))['@graph'];
    const [utterance, relay, printed] = graph;
    expect(graph).toHaveLength(5);
    expect(relay!['prov:wasDerivedFrom']).toEqual({ '@id': utterance!['@id'] });
    expect(printed!['prov:wasDerivedFrom']).toEqual({ '@id': relay!['@id'] });
    expect(printed!['prov:wasAttributedTo']).toMatchObject({ 'rdfs:label': 'Norda Post' });
  });

  it('holds no lone surrogate', () => {
    const said = hostile('a\ud800b');
    for (const make of [toWebAnnotations, toSchemaOrg, toProv, toCslJson, toBibtex, toCsv, toTsv, toMarkdown])
      expect(/\p{Surrogate}|\\ud8/u.test(make(said))).toBe(false);
  });
});
