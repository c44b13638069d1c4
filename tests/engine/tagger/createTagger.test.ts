import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../src/engine/tagger/createTagger';
import type { Block } from '../../../src/model/Block';

const weights = readFileSync(join(import.meta.dirname, '../../../src/engine/tagger/weights.bin'));
const tagger = createTagger(weights);
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const found = (...texts: string[]): string[] =>
  tagger(texts.map(paragraph)).attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((list) => list.map((p) => p.text).join(' … ')).join(' | '),
  );

const INTRO = 'The ferry between Norda and Selva will stop in spring after forty years of service.';

describe('createTagger', () => {
  it.each([
    ['“We will wait,” said Ada Novak.', 'Ada Novak | said | “We will wait,”'],
    ["'We will not wait any longer,' Ada Novak said.", "Ada Novak | said | 'We will not wait any longer,'"],
    [
      '"We will wait for the winter to end," Ada Novak said.',
      'Ada Novak | said | "We will wait for the winter to end,"',
    ],
    ['Novak said the bridge would never reopen.', 'Novak | said | the bridge would never reopen'],
    ['Fares rose by a tenth, according to a union survey.', 'a union survey | according to | Fares rose by a tenth'],
  ])('reads %j', (text, expected) => {
    expect(found(INTRO, text)).toContain(expected);
  });

  it.each([
    ['“Nobody asked us before they closed the pier.” — Ada Novak, pilot', 'Ada Novak'],
    ['"Nobody asked us before they closed the pier." - Piet van Malen', 'Piet van Malen'],
  ])('credits a quotation with a dash and a name behind it: %j', (text, name) => {
    const attribution = tagger([paragraph(INTRO), paragraph(text)]).attributions.find(
      (a) => a.source[0]?.text === name,
    );
    expect(attribution?.content[0]?.text).toContain('Nobody asked us before they closed the pier.');
  });

  it.each([
    [
      'The port of Norda must reopen before winter, Prime Minister Ivo Novak told journalists at talks with his Selvian counterpart Maria Ostrand on Friday.',
      'Prime Minister Ivo Novak | told | The port of Norda must reopen before winter',
    ],
    ['Norda has stressed readiness to help Selvia.', 'Norda | has stressed | readiness to help Selvia'],
    ['The Selvian minister has stressed readiness to talk.', 'The Selvian minister | has stressed | readiness to talk'],
    ['14:05 The mayor said that the pier was closed.', 'The mayor | said | that the pier was closed'],
  ])('puts right what the corpus does not teach: %j', (text, expected) => {
    expect(found(INTRO, text)).toContain(expected);
  });

  it('leaves plain narration alone', () => {
    expect(found(INTRO, 'The boat left at noon. It carried twelve cars and a bus.')).toEqual([]);
  });

  it('says nothing of nothing', () => {
    expect(tagger([]).attributions).toEqual([]);
    expect(tagger([paragraph('')]).attributions).toEqual([]);
  });

  it('keeps every passage true to its block, in whatever text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      "''",
      '—',
      ', ',
      '. ',
      ': ',
      'Ada Novak ',
      'said ',
      'told reporters ',
      'that ',
      'the bridge ',
      'according to ',
      '\u00a0',
      '…',
      '😀',
      'was closed',
      'he ',
      '(',
      ')',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        for (const { source, cue, content, confidence } of tagger(texts.map(paragraph)).attributions) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const p of [...source, ...cue, ...content]) {
            expect(p.text).toBe(texts[p.block]!.slice(p.start, p.end));
            expect(p.end).toBeGreaterThan(p.start);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to the text, also where every word looks like a cue', () => {
    const hostile = (n: number): Block[] => [paragraph('“said Novak told '.repeat(n))];
    tagger(hostile(200));
    const time = (n: number): number => {
      const from = performance.now();
      tagger(hostile(n));
      return performance.now() - from;
    };
    const short = time(2000);
    expect(time(8000)).toBeLessThan(40 * Math.max(short, 5));
  });

  it('refuses what is no weight file', () => {
    expect(() => createTagger(new Uint8Array(100))).toThrow('not a weight file');
  });
});
