import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftStatements } from '../../../src/engine/statements/draftStatements';
import type { Article } from '../../../src/model/Article';
import type { Attribution } from '../../../src/model/Attribution';
import { articleOf, attribution } from './draftOf';

const silent = () => [];
const draftsOf = (article: Article, attributions: readonly Attribution[] = []) =>
  draftStatements(article, attributions, silent);
const said = (article: Article, attributions: readonly Attribution[] = []) =>
  draftsOf(article, attributions)
    .filter((d) => d.kind !== 'unattributed')
    .map(
      (d) =>
        `${d.kind} | ${d.source.map((p) => p.text).join('…')} | ${d.cue.map((p) => p.text).join('…')} | ${d.content.map((p) => p.text).join(' … ')}`,
    );

describe('kinds', () => {
  it.each([
    ['"We will wait," Ada Novak said.', 'Ada Novak', 'said', ['"We will wait,"'], 'direct'],
    [
      'Ada Novak said the quay was "all but lost" to the sea.',
      'Ada Novak',
      'said',
      ['the quay was "all but lost" to the sea'],
      'mixed',
    ],
    ['Ada Novak said the quay was lost.', 'Ada Novak', 'said', ['the quay was lost'], 'indirect'],
  ])('%s', (text, source, cue, content, kind) => {
    const article = articleOf([text]);
    expect(draftsOf(article, [attribution(article, 0, source, cue, ...content)])[0]!.kind).toBe(kind);
  });

  it('keeps sentences that nobody is credited for, one draft each, never shown', () => {
    const article = articleOf(['The quay was built in 1911. Ada Novak said it would be sold.']);
    const drafts = draftsOf(article, [attribution(article, 0, 'Ada Novak', 'said', 'it would be sold')]);
    expect(drafts.map((d) => [d.kind, d.shown])).toEqual([
      ['unattributed', false],
      ['indirect', true],
    ]);
  });
});

describe('quotations the tagger missed', () => {
  it.each([
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
      'direct | Ada Novak | added | “The cranes are older than the town.”',
    ],
    ['Mayor Ivo Petrak vowed to be “merciless” with smugglers.', 'direct | Mayor Ivo Petrak | vowed | “merciless”'],
    [
      '‘The cranes are older than the town,’ said Ada Novak.',
      'direct | Ada Novak | said | ‘The cranes are older than the town,’',
    ],
  ])('%s', (text, expected) => {
    expect(said(articleOf([text]))).toEqual([expected]);
  });

  it.each([
    'Her novel, titled “The Last Ferry to Velm”, sold well.',
    'The actor played a thief in “Harbour of Glass”.',
    'Sailors call the reef the “Old Widow”.',
  ])('leaves titles and nicknames alone: %s', (text) => {
    expect(said(articleOf([text]))).toEqual([]);
  });

  it('lets a quotation that stands alone continue the last speaker, not across a subhead', () => {
    const article = articleOf([
      'Ada Novak said: “The cranes are old.”',
      '“Nobody has oiled them in years.”',
      '## Ferry',
      '“We shall all swim one day.”',
    ]);
    const drafts = draftsOf(article);
    expect(drafts.map((d) => d.continues)).toEqual([null, 0, null]);
  });

  it('takes a quotation of several paragraphs as one', () => {
    const article = articleOf([
      '“The cranes are old,” said Ada Novak. “We begged for oil.',
      '“We got a letter.',
      '“It was a bill.”',
    ]);
    const drafts = draftsOf(article);
    expect(drafts.flatMap((d) => d.content.map((p) => p.block))).toEqual([0, 0, 1, 2]);
  });

  it('gives the second half of a sentence to the statement whose cue parts it', () => {
    const article = articleOf(['“The cranes are old,” says Ada Novak, “and nobody oils them.”']);
    expect(said(article)).toEqual(['direct | Ada Novak | says | “The cranes are old,” … “and nobody oils them.”']);
  });
});

describe('plain indirect statements the tagger missed', () => {
  it.each([
    [
      'VELM - The quay will be sold in spring, Port Minister Ada Novak told reporters on Monday.',
      'indirect | Port Minister Ada Novak | told | The quay will be sold in spring',
    ],
    ['The quay will be sold, police said on Friday.', 'indirect | police | said | The quay will be sold'],
    [
      'The quay will be sold, said Ada Novak, the port minister, on Friday.',
      'indirect | Ada Novak, the port minister | said | The quay will be sold',
    ],
    [
      'Ferries have not sailed since May, say residents.',
      'indirect | residents | say | Ferries have not sailed since May',
    ],
    ['The pilot took bribes for years, a court heard.', 'indirect | a court | heard | The pilot took bribes for years'],
    ['The jury was told that the pilot was drunk.', 'indirect | The jury | was told | that the pilot was drunk'],
    [
      'The town council has stressed its readiness to buy the quay.',
      'indirect | The town council | has stressed | its readiness to buy the quay',
    ],
    [
      'In Velm, the minister affirmed at a news conference, the need for a new quay.',
      'indirect | the minister | affirmed | the need for a new quay',
    ],
  ])('%s', (text, expected) => {
    expect(said(articleOf([text]))).toEqual([expected]);
  });

  it.each([
    'The quay was closed on Monday. Ferries went to the old harbour, where they waited.',
    'The merger announced on Monday will close the old harbour for ever.',
    'All told, the town has spent ten million on the quay.',
    'The port asks its crews to find damaged cranes.',
  ])('credits nobody for what merely happened: %s', (text) => {
    expect(said(articleOf([text]))).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['# Quay needs new cranes before winter: Novak', 'indirect | Novak | : | Quay needs new cranes before winter'],
    ['# Novak: Quay needs new cranes before winter', 'indirect | Novak | : | Quay needs new cranes before winter'],
    ['# Novak urges town to buy the quay', 'indirect | Novak | urges | town to buy the quay'],
    ['# Police say quay fire was no accident', 'indirect | Police | say | quay fire was no accident'],
    ['# Quay to stay shut until May, officials warn', 'indirect | officials | warn | Quay to stay shut until May'],
    ['# Quay fire no accident, says port chief', 'indirect | port chief | says | Quay fire no accident'],
    ['# Quay unsafe for years – report', 'indirect | report | – | Quay unsafe for years'],
    ['# Quay to open in May – The Guardian', undefined],
    ['# Marsh Echo wins prize', undefined],
  ])('%s', (headline, expected) => {
    expect(said(articleOf([headline, 'Port chief Ada Novak told reporters so in Velm.']))[0]).toBe(expected);
  });

  it.each([
    '# Watch: Quay burns through the night',
    '# Analysis: why the quay was sold',
    '# Quay sold: what comes next',
  ])('credits no label: %s', (headline) => {
    expect(said(articleOf([headline, 'Ada Novak came to Velm.']))).toEqual([]);
  });
});

describe('statements within statements', () => {
  it('finds what somebody is said to have urged, relayed by the outer speaker', () => {
    const article = articleOf([
      'General Olav Brandt told reporters that the rescue centres have urged the islands to open the strait.',
    ]);
    const drafts = draftsOf(article, [
      attribution(
        article,
        0,
        'General Olav Brandt',
        'told',
        'that the rescue centres have urged the islands to open the strait',
      ),
    ]);
    expect(drafts.map((d) => [d.source[0]!.text, d.within, d.shown])).toEqual([
      ['General Olav Brandt', null, false],
      ['the rescue centres', 0, true],
    ]);
  });

  it('turns "X has urged A, the general told reporters" inside out', () => {
    const article = articleOf([
      'The rescue centres have urged the islands to open the strait, General Olav Brandt told reporters on Monday.',
    ]);
    const drafts = draftsOf(article, [
      attribution(
        article,
        0,
        'The rescue centres',
        'have urged',
        'the islands to open the strait, General Olav Brandt told reporters on Monday',
      ),
    ]);
    expect(drafts.map((d) => [d.source[0]!.text, d.content[0]!.text, d.within])).toEqual([
      ['General Olav Brandt', 'The rescue centres have urged the islands to open the strait', null],
      ['The rescue centres', 'the islands to open the strait', 0],
    ]);
  });

  it('lets an agency that merely reports give way to who is quoted', () => {
    const article = articleOf(['"Without rails a port is only a beach," the minister said, according to TASS.']);
    const content = '"Without rails a port is only a beach," the minister said';
    expect(said(article, [attribution(article, 0, 'TASS', 'according to', content)])).toEqual([
      'direct | the minister | said | "Without rails a port is only a beach,"',
    ]);
  });

  it('unfolds an agency’s report of what a relayer said of others', () => {
    const told =
      'In the same context, the rescue centres have urged the islands to open the strait and to let the barges in, General Olav Brandt, head of the coast guard, told reporters on Tuesday';
    const article = articleOf([`${told}, according to TASS.`]);
    const drafts = draftsOf(article, [attribution(article, 0, 'TASS', 'according to', told)]);
    expect(drafts.map((d) => [d.source[0]!.text, d.content[0]!.text, d.within])).toEqual([
      [
        'General Olav Brandt, head of the coast guard',
        'In the same context, the rescue centres have urged the islands to open the strait and to let the barges in',
        null,
      ],
      ['the rescue centres', 'the islands to open the strait and to let the barges in', 0],
    ]);
  });

  it('credits the one quoted, not who quotes', () => {
    const article = articleOf([
      '"The barge was left by the state," TASS quoted the union’s secretary, Mina Soler, as saying.',
    ]);
    const drafts = draftsOf(article, [attribution(article, 0, 'TASS', 'quoted', '"The barge was left by the state,"')]);
    expect(drafts.map((d) => d.source[0]!.text)).toEqual(['the union’s secretary, Mina Soler']);
  });

  it('leaves beliefs with whoever tells of them', () => {
    const article = articleOf(['The spokesman said the mayor believes the quay is safe.']);
    const drafts = draftsOf(article, [
      attribution(article, 0, 'The spokesman', 'said', 'the mayor believes the quay is safe'),
    ]);
    expect(drafts).toHaveLength(1);
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

describe('printed dialogue', () => {
  it('takes answers as statements, questions not', () => {
    const article = articleOf([
      'Ada Novak runs the port.',
      'Q: Is the quay safe?',
      'A: It has never been safer.',
      'Q: And the cranes?',
      'A: We oil them every spring.',
    ]);
    expect(said(article)).toEqual([
      'indirect |  | A: | It has never been safer.',
      'indirect |  | A: | We oil them every spring.',
    ]);
  });

  it('credits a label that recurs, not a stray one', () => {
    const lines = [
      'Novak: The quay is safe.',
      'Petrak: It is not.',
      'Novak: We have tested it.',
      'Note: The talk was cut.',
      'Novak: Twice in one year.',
    ];
    expect(said(articleOf(lines)).map((s) => s.split(' | ')[1])).toEqual(['Novak', 'Novak', 'Novak']);
  });
});

describe('what goes by another name', () => {
  it('takes the quoted sources, not who quotes them', () => {
    const article = articleOf(['Earlier, a Velm daily had quoted harbour sources as saying that no boats were left.']);
    expect(said(article)).toEqual(['indirect | harbour sources | saying that | no boats were left']);
  });

  it('takes what follows a dateline for the source, not the place in it', () => {
    const article = articleOf([
      'Ratan (Estra) [Norda], July 2 (NWA): Port Minister Ada Novak on Tuesday said that the quay would be sold.',
    ]);
    const drafts = draftsOf(article, [attribution(article, 0, 'Ratan (Estra)', 'said', 'that the quay would be sold')]);
    expect(drafts[0]!.source[0]!.text).toBe('Port Minister Ada Novak');
  });

  it('leaves "who asked not to be named" alone', () => {
    const article = articleOf(['The clerk, who asked not to be named, left.']);
    expect(said(article, [attribution(article, 0, 'who', 'asked', 'not to be named')])).toEqual([]);
  });

  it('ends content where somebody else begins to speak', () => {
    const article = articleOf([
      'Ada Novak told the Ledger it was a "sign of age" while Peter Voss, a baker, wrote that it was "a disgrace to the town".',
    ]);
    const content = 'it was a "sign of age" while Peter Voss, a baker, wrote that it was "a disgrace to the town"';
    expect(
      draftsOf(article, [attribution(article, 0, 'Ada Novak', 'told', content)]).map((d) => d.content[0]!.text),
    ).toEqual(['it was a "sign of age"', '"a disgrace to the town"']);
  });
});

describe('words that come through others', () => {
  it('are the principal’s, passed on by the spokesman', () => {
    const article = articleOf([
      'Governor Ada Novak, through her spokesman, Mr Ivo Petrak, promised that the wells would be dug by June.',
    ]);
    const drafts = draftsOf(article, [
      attribution(article, 0, 'Mr Ivo Petrak', 'promised', 'that the wells would be dug by June'),
    ]);
    expect(drafts.map((d) => [d.source[0]!.text, d.within])).toEqual([
      ['Mr Ivo Petrak', null],
      ['Governor Ada Novak', 0],
    ]);
  });

  it('are the teacher’s, told by the headmistress', () => {
    const article = articleOf([
      'The headmistress said the children had been told by their teacher that it was a calf.',
    ]);
    const content = 'the children had been told by their teacher that it was a calf';
    const drafts = draftsOf(article, [attribution(article, 0, 'The headmistress', 'said', content)]);
    expect(drafts.map((d) => [d.source[0]!.text, d.content[0]!.text, d.within])).toEqual([
      ['The headmistress', content, null],
      ['their teacher', 'that it was a calf', 0],
    ]);
  });
});

describe('what the tagger cuts askew', () => {
  it.each([
    [
      'Petrak sold the quay, which he called “a gift”.',
      ['which he', 'called', '“a gift”'],
      'direct | he | called | “a gift”',
    ],
    [
      'The port, according to the auditor, will be sold in May.',
      ['the auditor, will be sold in May', 'according to', 'The port'],
      'indirect | the auditor | according to | The port … will be sold in May',
    ],
    [
      'The port will be sold in May, said Ada Novak.',
      ['The port will be sold in May', 'said', 'Ada Novak'],
      'indirect | Ada Novak | said | The port will be sold in May',
    ],
    [
      'Residents say they were never warned.',
      ['Residents', 'say', 'they were never'],
      'indirect | Residents | say | they were never warned',
    ],
    ['Petrak wrote a play titled “Low Tide”.', ['Petrak', 'titled', '“Low Tide”'], undefined],
  ])('%s', (text, [source, cue, content], expected) => {
    const article = articleOf([text]);
    expect(said(article, [attribution(article, 0, source!, cue!, content!)])[0]).toBe(expected);
  });

  it('gives to whom “by” names what was described', () => {
    const article = articleOf(['The sale was described as “a gift” by Ada Novak.']);
    const [tagged] = [attribution(article, 0, 'The sale', 'was described as', '“a gift” by Ada Novak')];
    expect(said(article, [{ ...tagged!, source: [] }])[0]).toBe('direct | Ada Novak | was described as | “a gift”');
  });
});
