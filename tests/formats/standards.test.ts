import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SaidOnPage } from '../../src/formats/SaidOnPage';
import { saidOn } from '../../src/formats/saidOn';
import { toBibtex } from '../../src/formats/toBibtex';
import { toCslJson } from '../../src/formats/toCslJson';
import { toCsv } from '../../src/formats/toCsv';
import { toProv } from '../../src/formats/toProv';
import { toSchemaOrg } from '../../src/formats/toSchemaOrg';
import { toWebAnnotations } from '../../src/formats/toWebAnnotations';
import type { Hop, HopKind } from '../../src/model/Chain';
import type { Speaker } from '../../src/model/Speaker';
import { madePage } from '../library/madePage';
import { sampleReport } from '../ui/sampleReport';
import { cslFaults } from './standards/cslFaults';
import { isIri } from './standards/isIri';
import { parseBibtex } from './standards/parseBibtex';
import { parseCsv } from './standards/parseCsv';
import { type Shapes, shapeFaults } from './standards/shapeFaults';
import { ANNOTATION_SHAPES, MOTIVATIONS, PROV_SHAPES, SCHEMA_ORG_SHAPES } from './standards/shapes';

type Json = Record<string, unknown>;

/** SpecificResource is a type that annotations need not print. */
const typed = (collection: Json): Json =>
  JSON.parse(JSON.stringify(collection).replaceAll('{"source":', '{"type":"SpecificResource","source":'));

const graphFaults = (text: string, shapes: Shapes): string[] =>
  JSON.parse(text)['@graph'].flatMap((node: unknown) => shapeFaults(node, { shapes, type: '@type', id: '@id' }));

/** Per standard what is wrong in what we write of some statements; each reads the text by itself. */
const STANDARDS: Record<string, (said: readonly SaidOnPage[]) => unknown[]> = {
  'CSL-JSON': (said) => cslFaults(JSON.parse(toCslJson(said))),
  'W3C Web Annotation': (said) => {
    const collection = typed(JSON.parse(toWebAnnotations(said)));
    const items = ((collection.first as Json).items ?? []) as Json[];
    const ids = items.map(({ id }) => id);
    return [
      ...shapeFaults(collection, { shapes: ANNOTATION_SHAPES, type: 'type', id: 'id' }),
      ...items.flatMap(({ motivation }) => (MOTIVATIONS.includes(String(motivation)) ? [] : [motivation])),
      ...(collection.total === items.length ? [] : ['total']),
      ...ids.filter((id, i) => ids.indexOf(id) !== i),
    ];
  },
  'schema.org': (said) => graphFaults(toSchemaOrg(said), SCHEMA_ORG_SHAPES),
  'PROV-O': (said) => {
    const graph: Json[] = JSON.parse(toProv(said))['@graph'];
    const ids = new Set(graph.map((node) => node['@id']));
    const from = graph.flatMap((node) => node['prov:wasDerivedFrom'] ?? []) as Json[];
    return [
      ...graphFaults(toProv(said), PROV_SHAPES),
      // Each form of the words is named once, and derived from one that is there.
      ...(ids.size === graph.length ? [] : ['names']),
      ...from.flatMap((node) => (ids.has(node['@id']) ? [] : [node])),
    ];
  },
  BibTeX: (said) => {
    const keys = parseBibtex(toBibtex(said)).map(({ type, key, fields }) => {
      expect([type, typeof fields.title, typeof fields.note]).toEqual(['misc', 'string', 'string']);
      return key;
    });
    return keys.length === said.length && new Set(keys).size === keys.length ? [] : keys;
  },
  CSV: (said) => {
    const rows = parseCsv(toCsv(said).slice(1));
    const [head] = rows;
    return rows.length === said.length + 1 ? rows.filter((row) => row.length !== head!.length) : ['rows'];
  },
};

const hop = (actor: string, kind: HopKind): Hop => ({
  actor,
  agency: kind === 'agency' ? 'x' : null,
  kind,
  relation: 'reported',
  stated: kind !== 'outlet',
  evidence: `${actor} reported`,
  evidenceAt: null,
  carries: true,
  own: false,
  parallel: false,
  foundBy: 'credit',
});

/** Statements of every kind by every kind of speaker through every kind of hand, on a page that tells all or nothing of itself. */
function everyKind(words: string): SaidOnPage[] {
  const kinds = ['direct', 'mixed', 'indirect', 'unattributed'] as const;
  const speakers = ['person', 'organisation', 'document', 'unnamed', null] as const;
  const hands = ['agency', 'outlet', 'person', 'organisation', 'document', 'event'] as const;
  const statements = kinds.flatMap((kind) =>
    speakers.map((speaker) => ({ words: `${words} ${kind} ${speaker}`, kind })),
  );
  return [
    { title: words, outlet: words, url: `https://norda.example/${words}`, authors: [words] },
    { title: '', outlet: null, published: null, language: null },
  ].flatMap((more, at) => {
    const { report } = madePage(`https://norda.example/${at}`, statements, more);
    return saidOn({
      page: report.page,
      statements: report.statements.map((statement, i) => {
        const kind = speakers[i % speakers.length]!;
        const speaker: Speaker | null =
          kind === null ? null : { ...statement.speaker!, kind, name: words, role: at === 0 ? words : null };
        const hops = hands.slice(0, i % (hands.length + 1)).map((hand) => hop(words, hand));
        return { ...statement, speaker, chain: { depth: hops.length, hops } };
      }),
    });
  });
}

describe.each(Object.entries(STANDARDS))('what is exported as %s', (_, faultsOf) => {
  it('is what its standard asks for', () => {
    expect(faultsOf(everyKind('No ship will wait'))).toEqual([]);
    const statements = sampleReport.statements.map((statement) => ({ ...statement, key: `a.${statement.id}` }));
    expect(faultsOf(saidOn({ ...sampleReport, statements }))).toEqual([]);
    expect(faultsOf([])).toEqual([]);
  });

  it('is so whatever stands in it', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (text) => {
        expect(faultsOf(everyKind(text))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

it.each([
  ['https://norda.example/a b', 'https://norda.example/a%20b'],
  ['https://norda.example/a%20b?q=%C3%A9', 'https://norda.example/a%20b?q=%C3%A9'],
  ['https://norda.example/100%', 'https://norda.example/100%25'],
  ['https://norda.example/{a}|é', 'https://norda.example/%7Ba%7D%7C%C3%A9'],
])('%s goes out as %s', (url, iri) => {
  const said = saidOn(madePage(url, [{ words: 'No ship will wait' }]).report);
  expect(parseBibtex(toBibtex(said))[0]!.fields.url).toBe(iri);
  for (const make of [toProv, toSchemaOrg, toWebAnnotations]) expect(make(said)).toContain(`"${iri}"`);
});

describe('what checks the exports finds faults', () => {
  const item = { id: 'a', type: 'article-newspaper' };
  it.each([
    [{ ...item, interviewee: [{ literal: 'x' }] }, ['0: interviewee']],
    [{ type: 'article-newspaper' }, ['0: id']],
    [{ ...item, author: [{ name: 'x' }] }, ['0: author']],
    [{ ...item, issued: { 'date-parts': [[2026, 13]] } }, ['0: issued']],
    [{ ...item, title: null }, ['0: title']],
  ])('CSL-JSON %j', (value, faults) => {
    expect(cslFaults([value])).toEqual(faults);
  });

  it.each([
    ['@misc{a b,\n title = {x}}', 'no ,'],
    ['@misc{,\n title = {x}}', 'no key'],
    ['@misc{a,\n title = {x}', 'no'],
    ['@misc{a,\n title = {x{y}}', 'no'],
    ['@misc{a,\n title = {5 % of it}}', 'bare sign'],
    ['@misc{a,\n title = {x}, title = {y}}', 'twice'],
  ])('BibTeX %j', (text, reason) => {
    expect(() => parseBibtex(text)).toThrow(reason);
  });

  it.each(['a,"b\r\n', 'a,b"c\r\n', 'a,b', 'a,b\n', '"a"b\r\n'])('CSV %j', (text) => {
    expect(() => parseCsv(text)).toThrow();
  });

  it.each([
    ['https://norda.example/a b', false],
    ['https://norda.example/100%', false],
    ['norda.example', false],
    ['https://norda.example/a%20b', true],
    ['urn:according-to:a.1#2', true],
  ])('IRI %s: %s', (text, is) => {
    expect(isIri(text)).toBe(is);
  });

  it('shapes', () => {
    const options = { shapes: SCHEMA_ORG_SHAPES, type: '@type', id: '@id' };
    const article = { '@type': 'NewsArticle', headline: 'x' };
    expect(shapeFaults({ '@type': 'Claim', text: 'x', appearance: article }, options)).toEqual([]);
    for (const broken of [
      { '@type': 'Claim', text: 'x' },
      { '@type': 'Claim', text: 7, appearance: article },
      {
        '@type': 'Claim',
        text: 'x',
        appearance: article,
        author: { '@type': 'Organization', name: 'x', jobTitle: 'y' },
      },
      { '@type': 'Claim', text: 'x', appearance: { ...article, url: 'no address' } },
      { '@type': 'Quotation', text: 'x', dateCreated: 'yesterday' },
      { '@type': 'Remark', text: 'x' },
    ])
      expect(shapeFaults(broken, options)).not.toEqual([]);
  });
});
