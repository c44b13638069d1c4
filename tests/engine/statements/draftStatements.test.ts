import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJudges } from '../../../src/engine/Judges';
import { SHIPPED_WEIGHTS } from '../../../src/engine/shippedWeights';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import { draftStatements } from '../../../src/engine/statements/draftStatements';
import { TAGGED_FLOOR } from '../../../src/engine/statements/taggedFloor';
import type { Article } from '../../../src/model/Article';
import type { Passage } from '../../../src/model/Passage';
import { articleOf } from './draftOf';

const { tagger, statements } = openJudges(SHIPPED_WEIGHTS);
const draftsOf = (article: Article): DraftStatement[] =>
  draftStatements(article, tagger(article.blocks, undefined, TAGGED_FLOOR), statements);
const words = (passages: readonly Passage[]): string => passages.map((p) => p.text).join(' … ');
const said = (...lines: string[]): string[] =>
  draftsOf(articleOf(lines))
    .filter((d) => d.kind !== 'unattributed')
    .map(({ kind, source, cue, content }) => [kind, words(source), words(cue), words(content)].join(' | '));

describe('what the shipped judge makes of plain news', () => {
  it.each([
    ['"We will wait," Ada Novak said.', 'direct | Ada Novak | said | "We will wait,"'],
    [
      'Ada Novak said the quay was "all but lost" to the sea.',
      'mixed | Ada Novak | said | the quay was "all but lost" to the sea',
    ],
    ['Ada Novak said the quay was lost.', 'indirect | Ada Novak | said | the quay was lost'],
    [
      '“The cranes are older than the town,” said Ada Novak, head of the port.',
      'direct | Ada Novak, head of the port | said | “The cranes are older than the town,”',
    ],
    [
      '“The cranes are older than the town,” the port’s head told reporters.',
      'direct | the port’s head | told | “The cranes are older than the town,”',
    ],
    [
      'Ada Novak added: “The cranes are older than the town.”',
      'direct | Ada Novak | added: | “The cranes are older than the town.”',
    ],
    [
      '‘The cranes are older than the town,’ said Ada Novak.',
      'direct | Ada Novak | said | ‘The cranes are older than the town,’',
    ],
    [
      'VELM - The quay will be sold in spring, Port Minister Ada Novak told reporters on Monday.',
      'indirect | Port Minister Ada Novak | told | The quay will be sold in spring',
    ],
    ['The quay will be sold, police said on Friday.', 'indirect | police | said | The quay will be sold'],
    [
      'The quay will be sold, said Ada Novak, the port minister, on Friday.',
      'indirect | Ada Novak, the port minister, | said | The quay will be sold',
    ],
    [
      'Ferries have not sailed since May, say residents.',
      'indirect | residents | say | Ferries have not sailed since May',
    ],
    [
      '“The cranes are old,” says Ada Novak, “and nobody oils them.”',
      'direct | Ada Novak | says | “The cranes are old,” … “and nobody oils them.”',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    'The quay was closed on Monday. Ferries went to the old harbour, where they waited.',
    'All told, the town has spent ten million on the quay.',
    'Her novel, titled “The Last Ferry to Velm”, sold well.',
    'The actor played a thief in “Harbour of Glass”.',
    'The clerk, who asked not to be named, left.',
  ])('credits nobody for what merely happened or is called so: %s', (text) => {
    expect(draftsOf(articleOf([text])).filter((d) => d.sayable && d.confidence > 0.5)).toEqual([]);
  });

  it('keeps sentences that nobody is credited for, one draft each, never shown', () => {
    const drafts = draftsOf(articleOf(['The quay was built in 1911. Ada Novak said it would be sold.']));
    expect(drafts.map((d) => [d.kind, d.sayable])).toEqual([
      ['unattributed', false],
      ['indirect', true],
    ]);
  });

  it('takes a quotation of several paragraphs as one', () => {
    const drafts = draftsOf(
      articleOf(['“The cranes are old,” said Ada Novak. “We begged for oil.', '“We got a letter.', '“It was a bill.”']),
    );
    expect(drafts.flatMap((d) => d.content.map((p) => p.block))).toEqual([0, 0, 1, 2]);
  });

  it('lets a quotation that stands alone go on with the last speaker, not across a subhead', () => {
    const drafts = draftsOf(
      articleOf([
        'Ada Novak said: “The cranes are old.”',
        '“Nobody has oiled them in years, and nobody will.”',
        '## Ferry',
        '“We shall all swim one day.”',
      ]),
    );
    expect(drafts.map((d) => d.continues)).toEqual([null, 0, null]);
  });
});

describe('dialogue', () => {
  it('takes each turn of a transcript for what its label’s speaker says, and what he says others said beside it', () => {
    expect(
      said(
        'HOST: Is the quay old?',
        'NOVAK: I think it is. My aunt said the ferry was older.',
        'HOST: And who will pay for it?',
      ),
    ).toEqual([
      'direct | HOST | : | Is the quay old?',
      'direct | NOVAK | : | I think it is. My aunt said the ferry was older.',
      'indirect | My aunt | said | the ferry was older',
      'direct | HOST | : | And who will pay for it?',
    ]);
  });

  it('gives the answer alone to who answers a question in the same paragraph', () => {
    expect(said('“How old is the quay?” “About a hundred years,” Ada Novak told the coroner.')).toContain(
      'direct | Ada Novak | told | “About a hundred years,”',
    );
  });
});

describe('headlines', () => {
  it.each([
    ['# Novak urges town to buy the quay', 'indirect | Novak | urges | town to buy the quay'],
    ['# Police say quay fire was no accident', 'indirect | Police | say | quay fire was no accident'],
    ['# Quay to stay shut until May, officials warn', 'indirect | officials | warn | Quay to stay shut until May'],
    ['# Quay fire no accident, says port chief', 'indirect | port chief | says | Quay fire no accident'],
    ['# Marsh Echo wins prize', undefined],
  ])('%s', (headline, expected) => {
    expect(said(headline, 'Port chief Ada Novak told reporters so in Velm.')[0]).toBe(expected);
  });
});

describe('statements within statements', () => {
  it.each([
    [
      'The rescue centres have urged the islands to open the strait, General Olav Brandt told reporters on Monday.',
      ['General Olav Brandt', null],
      ['The rescue centres', 0],
    ],
    ['“The coach told me I was too old,” said Ada Novak, a rower.', ['Ada Novak, a rower', null], ['The coach', 0]],
  ])('%s', (text, ...expected) => {
    const drafts = draftsOf(articleOf([text]));
    expect(drafts.map((d) => [words(d.source), d.within])).toEqual(expected);
  });

  it('lets a medium that merely reports give way to who is quoted', () => {
    expect(said('"Without rails a port is only a beach," the minister said, according to TASS.')).toEqual([
      'direct | the minister | said | "Without rails a port is only a beach,"',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    ' said ',
    ' Ada Novak ',
    ', ',
    '. ',
    ': ',
    ' that ',
    'told reporters',
    ' the minister',
    '\u00a0',
    '(',
    ')',
    '—',
    'according to ',
    ' while ',
    'x',
    'The quay ',
  );
  const line = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('keeps every passage a slice of its block, links to earlier or outer drafts, and never fails', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const article = articleOf(lines);
        const drafts = draftsOf(article);
        drafts.forEach((d, i) => {
          expect(d.content.length).toBeGreaterThan(0);
          for (const p of [...d.source, ...d.cue, ...d.content])
            expect(article.blocks[p.block]!.text.slice(p.start, p.end)).toBe(p.text);
          if (d.within !== null) expect(d.within).not.toBe(i);
          if (d.continues !== null) expect(d.continues).toBeLessThan(drafts.length);
        });
      }),
      { numRuns: 300 },
    );
  });
});
