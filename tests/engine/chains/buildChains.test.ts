import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChains, type ChainReading } from '../../../src/engine/chains/buildChains';
import { openChainJudges } from '../../../src/engine/chains/ChainJudges';
import { readMedia } from '../../../src/engine/media/readMedia';
import { SHIPPED_WEIGHTS } from '../../../src/engine/shippedWeights';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Article } from '../../../src/model/Article';
import type { Chain } from '../../../src/model/Chain';
import type { Speaker } from '../../../src/model/Speaker';
import { mentionsOf } from '../mentions/mentionsOf';
import { makeArticle } from './makeArticle';
import { makeDraft, type Said } from './makeDraft';

const JUDGES = openChainJudges(SHIPPED_WEIGHTS.chains);

/** Hands in order, "(c)" for carried, "&" for parallel. */
const route = ({ hops, depth }: Chain): string => {
  const hands = hops
    .filter((h) => h.carries)
    .map((h) => `${h.parallel ? '& ' : ''}${h.actor}${h.stated ? '' : ' (c)'}`);
  expect(depth).toBe(hops.filter((h) => h.carries && !h.parallel).length);
  return hands.join(' > ');
};

function chainsOf(
  article: Article,
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
): ChainReading {
  const text = new ArticleText(article.blocks);
  return buildChains(article, drafts, speakers, JUDGES, mentionsOf(article, text), readMedia(article, text));
}

function routes(article: Article, said: readonly Said[]): string[] {
  const made = said.map((s) => makeDraft(article, s));
  return chainsOf(
    article,
    made.map((m) => m.draft),
    made.map((m) => m.speaker),
  ).chains.map(route);
}

describe('buildChains', () => {
  it('carries a report on to "the minister", an open quotation and "he added"', () => {
    const article = makeArticle([
      'The quay will be sold, Minister Ada Novak told reporters on Monday, TASS reported.',
      '"We have no choice," the minister noted.',
      '"It belongs to nobody."',
      'She added that talks begin in May.',
      'The harbour was built in 1911.',
    ]);
    expect(
      routes(article, [
        { content: 'The quay will be sold', source: 'Minister Ada Novak', cue: 'told', speaker: 'Ada Novak' },
        { content: '"We have no choice,"', source: 'the minister', cue: 'noted', speaker: 'Ada Novak' },
        { content: '"It belongs to nobody."', speaker: 'Ada Novak', continues: 1 },
        { content: 'talks begin in May', source: 'She', cue: 'added', speaker: 'Ada Novak' },
        { content: 'The harbour was built in 1911', speaker: null },
      ]),
    ).toEqual(['TASS', 'TASS (c)', 'TASS (c)', 'TASS (c)', '']);
  });

  it('counts whoever spoke for somebody as a hand', () => {
    const article = makeArticle([
      'Governor Ada Novak, through her media aide, Mr Tom Reed, said that the quay would stay, NAN reports.',
      'Novak, through her lawyer, said that it was late.',
    ]);
    expect(
      routes(article, [
        { content: 'the quay would stay', source: 'Governor Ada Novak', cue: 'said', speaker: 'Ada Novak' },
        { content: 'it was late', source: 'Novak', cue: 'said', speaker: 'Ada Novak' },
      ]),
    ).toEqual(['Tom Reed > NAN', 'her lawyer > NAN (c)']);
  });

  it('carries the medium of a paper on to what somebody wrote in it', () => {
    const article = makeArticle([
      'Novak told staff in an email, seen by the Varna Herald, that jobs would go.',
      '"This is hard," she wrote in the email.',
    ]);
    const said = (content: string, source: string, cue: string): Said => ({
      content,
      source,
      cue,
      speaker: 'Ada Novak',
    });
    expect(routes(article, [said('jobs would go', 'Novak', 'told'), said('"This is hard,"', 'she', 'wrote')])).toEqual([
      'Varna Herald',
      'Varna Herald (c)',
    ]);
  });

  it('states a dateline that is a sentence by itself for the next one', () => {
    const article = makeArticle(['MOSCOW, March 6. /TASS/. The quay will be sold, Minister Ada Novak said.']);
    expect(
      routes(article, [
        { content: 'The quay will be sold', source: 'Minister Ada Novak', cue: 'said', speaker: 'Ada Novak' },
      ]),
    ).toEqual(['TASS']);
  });

  it('gives state television no agency', () => {
    const article = makeArticle(['The dam is safe, Novak said on state television.', 'SANA reported that it rained.']);
    expect(
      routes(article, [{ content: 'The dam is safe', source: 'Novak', cue: 'said', speaker: 'Ada Novak' }]),
    ).toEqual(['state television']);
  });

  it('ends what was told to a medium where a press conference takes over', () => {
    const article = makeArticle([
      'Ada Novak told Radio Norda that it was late.',
      'Novak told a press conference later that talks would go on.',
    ]);
    expect(
      routes(article, [
        { content: 'it was late', source: 'Ada Novak', cue: 'told', speaker: 'Ada Novak' },
        { content: 'talks would go on', source: 'Novak', cue: 'told', speaker: 'Ada Novak' },
      ]),
    ).toEqual(['Radio Norda', '']);
  });

  it('makes no agency a hand of its own words', () => {
    const article = makeArticle(['The News Agency of Nigeria reports that the price rose.', 'It rained. (NAN)']);
    expect(
      routes(article, [
        {
          content: 'the price rose',
          source: 'The News Agency of Nigeria',
          cue: 'reports',
          speaker: 'News Agency of Nigeria',
        },
      ]),
    ).toEqual(['']);
  });

  it('orders told, cited and reported, and keeps two media in one breath as one step', () => {
    const article = makeArticle([
      'Novak told state radio that the count was over, SarmatNet reported.',
      'The vote was close, polls reported by CNN and The New York Times showed.',
    ]);
    expect(
      routes(article, [
        { content: 'the count was over', source: 'Novak', cue: 'told', speaker: 'Ada Novak' },
        { content: 'The vote was close', source: 'polls', cue: 'showed', speaker: 'polls', kind: 'document' },
      ]),
    ).toEqual(['state radio > SarmatNet', 'CNN > & New York Times']);

    const rewritten = makeArticle(['The ship is ready, the admiral said, KCNA reported, according to Yonhap.']);
    expect(
      routes(rewritten, [
        { content: 'The ship is ready', source: 'the admiral', cue: 'said', speaker: 'the admiral', kind: 'unnamed' },
      ]),
    ).toEqual(['KCNA > Yonhap']);
  });

  it('makes a hand of who relays, before the medium that reports', () => {
    const article = makeArticle([
      'The centres have urged ships to wait, Admiral Behnam Tavos told reporters, according to Tass.',
    ]);
    const said: Said[] = [
      {
        content: 'The centres have urged ships to wait',
        source: 'Admiral Behnam Tavos',
        cue: 'told',
        speaker: 'Behnam Tavos',
      },
      {
        content: 'ships to wait',
        source: 'The centres',
        cue: 'have urged',
        speaker: 'centres',
        kind: 'organisation',
        within: 0,
      },
    ];
    expect(routes(article, said)).toEqual(['TASS', 'Behnam Tavos > TASS']);
  });

  it('gives what somebody tells of others the hands of what he tells, himself before them; carried where another paragraph quotes on', () => {
    const article = makeArticle(['"The rain came early," Ada Novak told TASS.', '"My aunt said the roof would hold."']);
    const novak = { source: 'Ada Novak', cue: 'told', speaker: 'Ada Novak' };
    expect(
      routes(article, [
        { content: '"The rain came early,"', ...novak },
        { content: '"My aunt said the roof would hold."', speaker: 'Ada Novak', continues: 0 },
        { content: 'the roof would hold', source: 'My aunt', cue: 'said', speaker: 'aunt', kind: 'unnamed', within: 1 },
      ]),
    ).toEqual(['TASS', 'TASS (c)', 'Ada Novak (c) > TASS (c)']);
  });

  it('counts a medium that speaks for itself, and this outlet, as no hand', () => {
    const article = makeArticle([
      'Reuters said it had not seen the paper.',
      'Novak told the Norda Courier that it was late.',
      'Drivers told this newspaper they had heard nothing.',
    ]);
    expect(
      routes(article, [
        {
          content: 'it had not seen the paper',
          source: 'Reuters',
          cue: 'said',
          speaker: 'Reuters',
          kind: 'organisation',
        },
        { content: 'it was late', source: 'Novak', cue: 'told', speaker: 'Ada Novak' },
        { content: 'they had heard nothing', source: 'Drivers', cue: 'told', speaker: 'Drivers', kind: 'unnamed' },
      ]),
    ).toEqual(['', '', '']);
  });

  it('states the dateline for the sentence it opens, carries it below, and lets it end in a new part', () => {
    const article = makeArticle([
      'ZARRIN (IRNA) – The wreck will be raised, Admiral Tavos said. No oil had leaked, the harbour master added.',
      'Tavos told the Ledger that divers were ready.',
      'Owners see no duty',
      'The union said it would not pay, Tasnim news agency reported later.',
    ]);
    expect(
      routes(article, [
        { content: 'The wreck will be raised', source: 'Admiral Tavos', cue: 'said', speaker: 'Tavos' },
        { content: 'No oil had leaked', source: 'the harbour master', cue: 'added', speaker: 'harbour master' },
        { content: 'divers were ready', source: 'Tavos', cue: 'told', speaker: 'Tavos' },
        { content: 'it would not pay', source: 'The union', cue: 'said', speaker: 'union', kind: 'organisation' },
      ]),
    ).toEqual(['IRNA', 'IRNA (c)', 'Ledger > IRNA (c)', 'Tasnim']);
  });

  it('carries bylines and sign-offs, but not "with files from"', () => {
    const text = ['Novak said the gate was shut.'];
    const said: Said[] = [{ content: 'the gate was shut', source: 'Novak', cue: 'said', speaker: 'Ada Novak' }];
    expect(routes(makeArticle(text, { byline: 'By Ada Reed, Associated Press' }), said)).toEqual([
      'Associated Press (c)',
    ]);
    expect(routes(makeArticle(text, { creditLines: ['With files from The Associated Press'] }), said)).toEqual(['']);
    expect(routes(makeArticle(['Novak said the gate was shut. The dogs barked. PTI']), said)).toEqual([
      'Press Trust of India (c)',
    ]);
    const own = { byline: 'By Ada Reed, Associated Press', outlet: 'AP News', url: 'https://apnews.com/x' };
    expect(routes(makeArticle(text, own), said)).toEqual(['']);
  });

  it('carries no dateline over to what this outlet was told itself', () => {
    const article = makeArticle(
      [
        'HALM, March 12 (Reuters) - The pact is near, Minister Ada Novak told reporters on Wednesday.',
        'The company would sign it, said Boris Tal, head of the ferry line.',
        '"We can wait another week," Tal told the Halm Courier in a telephone interview.',
      ],
      { outlet: 'Halm Courier', url: 'https://halmcourier.example/1' },
    );
    expect(
      routes(article, [
        { content: 'The pact is near', source: 'Minister Ada Novak', cue: 'told', speaker: 'Ada Novak' },
        { content: '"We can wait another week,"', source: 'Tal', cue: 'told', speaker: 'Boris Tal' },
      ]),
    ).toEqual(['Reuters', '']);
  });

  it("ends what was told to a medium at the speaker's own post and where another medium takes over", () => {
    const article = makeArticle([
      'Novak told CNN that the bridge was safe. She said it would open soon.',
      'Later she wrote on Facebook that it was closed.',
      'Reed told the BBC he had seen cracks.',
      'Novak said she was surprised.',
    ]);
    expect(
      routes(article, [
        { content: 'the bridge was safe', source: 'Novak', cue: 'told', speaker: 'Ada Novak' },
        { content: 'it would open soon', source: 'She', cue: 'said', speaker: 'Ada Novak' },
        { content: 'it was closed', source: 'she', cue: 'wrote', speaker: 'Ada Novak' },
        { content: 'he had seen cracks', source: 'Reed', cue: 'told', speaker: 'Tom Reed' },
        { content: 'she was surprised', source: 'Novak', cue: 'said', speaker: 'Ada Novak' },
      ]),
    ).toEqual(['CNN', 'CNN (c)', '', 'BBC', '']);
  });

  it('lets the medium that somebody speaks to next take over from the first', () => {
    const article = makeArticle([
      'Coach Tom Reed told Radio Norda he was tired.',
      '"I sleep badly," he said.',
      'Later he spoke to the Calder Mercury.',
      '"The knee is gone," he said.',
    ]);
    expect(
      routes(article, [
        { content: 'he was tired', source: 'Coach Tom Reed', cue: 'told', speaker: 'Tom Reed' },
        { content: '"I sleep badly,"', source: 'he', cue: 'said', speaker: 'Tom Reed' },
        { content: '"The knee is gone,"', source: 'he', cue: 'said', speaker: 'Tom Reed' },
      ]),
    ).toEqual(['Radio Norda', 'Radio Norda (c)', 'Calder Mercury (c)']);
  });

  it.each([
    ['"We have bread," General Tom Reed said, as quoted by state TV.', 'said', 'state TV'],
    ['"We have bread," General Tom Reed told Norda and Friends on Monday.', 'told', 'Norda and Friends'],
    ['In a chat with Ada Novak on WendStream, General Tom Reed said: "We have bread," and left.', 'said', 'WendStream'],
    ['"We have bread," General Tom Reed said (via Hello Harbour).', 'said', 'Hello Harbour'],
  ])('knows a medium by the words around it: %s', (text, cue, medium) => {
    const said = { content: '"We have bread,"', source: 'General Tom Reed', cue, speaker: 'Tom Reed' };
    expect(routes(makeArticle([text]), [said])).toEqual([medium]);
  });

  it('carries an interview that the text has told of on, until the same speaker talks to another medium', () => {
    const article = makeArticle([
      'Minister Ada Novak sat down with Tom Reed on “Good Evening Norda” Tuesday for a long talk.',
      '“I believe in weather,” Novak said.',
      'Her rival Ilya Marsh said that it rained.',
      'Novak also said that ships were late.',
      'Novak told The Star that the quay was closed.',
      '“I gave her a map,” Novak said.',
    ]);
    const said = (content: string, source: string, speaker: string): Said => ({
      content,
      source,
      cue: 'said',
      speaker,
    });
    expect(
      routes(article, [
        said('“I believe in weather,”', 'Novak', 'Ada Novak'),
        said('it rained', 'Ilya Marsh', 'Ilya Marsh'),
        { content: 'ships were late', source: 'Novak', cue: 'also said', speaker: 'Ada Novak' },
        { content: 'the quay was closed', source: 'Novak', cue: 'told', speaker: 'Ada Novak' },
        said('“I gave her a map,”', 'Novak', 'Ada Novak'),
      ]),
    ).toEqual(['Good Evening Norda (c)', '', 'Good Evening Norda (c)', 'Star', 'Star (c)']);
  });

  it.each([
    ['Ada Novak gave a long interview to Der Kreisel on Monday.', 'Der Kreisel (c)'],
    ['In a conversation with Rosa King on WaveRadio, Ada Novak spoke of ships.', 'WaveRadio (c)'],
    ['Ada Novak gave a long interview to Rosa Marsh on Monday.', ''],
  ])('takes whoever is given an interview for a medium, unless a name tells of a person: %s', (lead, way) => {
    const article = makeArticle([lead, '“No ship is safe,” Novak said.']);
    expect(
      routes(article, [{ content: '“No ship is safe,”', source: 'Novak', cue: 'said', speaker: 'Ada Novak' }]),
    ).toEqual([way]);
  });

  it('makes no hand of what somebody said that came to light', () => {
    const article = makeArticle([
      'According to leaked comments first appearing in the Varna Herald, Ada Novak said it was late.',
    ]);
    expect(
      routes(article, [
        {
          content: 'Ada Novak said it was late',
          source: 'leaked comments first appearing in the Varna Herald',
          cue: 'According to',
          speaker: 'leaked comments first appearing in the Varna Herald',
          kind: 'unnamed',
        },
        { content: 'it was late', source: 'Ada Novak', cue: 'said', speaker: 'Ada Novak', within: 0 },
      ]).at(-1),
    ).toBe('Varna Herald');
  });

  it('takes who saw a paper first for a medium', () => {
    const article = makeArticle([
      'Coach Ada Novak said in a note, first seen by Sport Seven: “I have nothing left to give.”',
    ]);
    expect(
      routes(article, [
        { content: '“I have nothing left to give.”', source: 'Coach Ada Novak', cue: 'said', speaker: 'Ada Novak' },
      ]),
    ).toEqual(['Sport Seven']);
  });

  it('shows venues and papers as hops that are no hands', () => {
    const article = makeArticle(['Novak said in a statement that it was over. Reed told reporters it was not.']);
    const made = [
      makeDraft(article, { content: 'it was over', source: 'Novak', cue: 'said', speaker: 'Ada Novak' }),
      makeDraft(article, { content: 'it was not', source: 'Reed', cue: 'told', speaker: 'Tom Reed' }),
    ];
    const { chains } = chainsOf(
      article,
      made.map((m) => m.draft),
      made.map((m) => m.speaker),
    );
    expect(chains.map((c) => c.hops.map((h) => `${h.kind} ${h.actor} ${h.carries}`))).toEqual([
      ['document statement false'],
      ['event reporters false'],
    ]);
  });

  it('takes up "the same source"', () => {
    const source = makeArticle([
      'The gate opens on Saturday, a senior official told Anadolu.',
      '"We lost one seal," the same source said.',
      'The mayor said it was early.',
    ]);
    expect(
      routes(source, [
        {
          content: 'The gate opens on Saturday',
          source: 'a senior official',
          cue: 'told',
          speaker: 'a senior official',
          kind: 'unnamed',
        },
        {
          content: '"We lost one seal,"',
          source: 'the same source',
          cue: 'said',
          speaker: 'the same source',
          kind: 'unnamed',
        },
        { content: 'it was early', source: 'The mayor', cue: 'said', speaker: 'the mayor', kind: 'unnamed' },
      ]),
    ).toEqual(['Anadolu', 'Anadolu (c)', '']);
  });

  it('makes a hand of a body whose paper hands on what it was told', () => {
    const article = makeArticle(['She told police that she was chased, a police report says.']);
    const said: Said[] = [{ content: 'she was chased', source: 'She', cue: 'told', speaker: 'Ada Novak' }];
    expect(routes(article, said)).toEqual(['police']);
    expect(routes(makeArticle(['She told police that she was chased.']), said)).toEqual(['']);

    const testimony = makeArticle([
      'The mayor had burned the books, her clerk, Tom Reed, testified to county auditors, according to a summary obtained by the Marsh Herald.',
    ]);
    const mayor = { content: 'had burned the books', source: 'The mayor', cue: 'had', speaker: 'Ada Novak' };
    expect(
      routes(testimony, [
        { content: 'The mayor had burned the books', source: 'Tom Reed', cue: 'testified', speaker: 'Tom Reed' },
        { ...mayor, within: 0 },
      ]),
    ).toEqual(['county auditors > Marsh Herald', 'Tom Reed > county auditors > Marsh Herald']);
  });

  it('gives agencies with role, evidence, mentions and what they carried', () => {
    const article = makeArticle([
      'OSLO (AP) — It rains, Novak said.',
      'Reed told Reuters it did not. Reed told Reuters so twice.',
    ]);
    const made = [makeDraft(article, { content: 'It rains', source: 'Novak', cue: 'said', speaker: 'Ada Novak' })];
    const { agencies, dateline } = chainsOf(
      article,
      made.map((m) => m.draft),
      made.map((m) => m.speaker),
    );
    expect(dateline).toBe('OSLO (AP)');
    expect(
      agencies.map(({ id, role, evidence, mentions, statements }) => [id, role, evidence, mentions, statements]),
    ).toEqual([
      ['ap', 'dateline', 'OSLO (AP)', 1, 1],
      ['reuters', 'told', 'Reed told Reuters', 2, 0],
    ]);
    expect(agencies[0]!.facts).toEqual({
      country: 'US',
      ownership: { kind: 'cooperative', owner: expect.any(String), asOf: '2025' },
    });
  });

  it('gives headlines no credit', () => {
    const article = makeArticle(['OSLO (AP) — It rains, Novak said.'], {
      blocks: [
        { kind: 'headline', text: 'It rains: Novak' },
        { kind: 'paragraph', text: 'OSLO (AP) — It rains, Novak said.' },
      ],
    });
    expect(routes(article, [{ content: 'It rains', source: 'Novak', cue: ':', speaker: 'Ada Novak' }])).toEqual(['']);
  });

  it('never throws, and evidence is what stands there, whatever the text', () => {
    const piece = fc.constantFrom(
      'told',
      'Reuters',
      '(AP)',
      '—',
      '"',
      '“',
      'said',
      ', according to',
      'the Ledger',
      "'s",
      '.',
      '\n\n',
      'PTI',
      'CNN and',
      'citing',
      '/AFP',
      'WASHINGTON',
      'By',
      '\u{1F600}',
      '((((',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = makeArticle([pieces.join(' ')]);
        const drafts = article.blocks.flatMap((b) =>
          b.text.length > 3
            ? [makeDraft(article, { content: b.text.slice(0, 3), cue: b.text.slice(-2), speaker: 'Ada Novak' })]
            : [],
        );
        const { chains, agencies } = chainsOf(
          article,
          drafts.map((d) => d.draft),
          drafts.map((d) => d.speaker),
        );
        expect(chains).toHaveLength(drafts.length);
        for (const { evidenceAt } of chains.flatMap((c) => c.hops)) {
          if (evidenceAt)
            expect(article.blocks[evidenceAt.block]!.text.slice(evidenceAt.start, evidenceAt.end)).toBe(
              evidenceAt.text,
            );
        }
        for (const a of agencies) expect(a.mentions).toBeGreaterThan(0);
      }),
    );
  });

  it('takes linear time on hostile text, with a statement at every step', () => {
    const time = (n: number): number => {
      const text = 'Novak told a reporter of Reuters, police and CNN in a report, ';
      const article = makeArticle([text.repeat(n), 'AP and the '.repeat(n)]);
      const block = article.blocks.findIndex((b) => b.text.startsWith('Novak'));
      const made = Array.from({ length: n }, (_, i) => {
        const at = (start: number, words: string) => ({
          block,
          start: i * text.length + start,
          end: i * text.length + start + words.length,
          text: words,
        });
        const draft: DraftStatement = {
          kind: 'indirect',
          source: [at(0, 'Novak')],
          cue: [at(6, 'told')],
          content: [at(52, 'report')],
          confidence: 1,
          sayable: true,
          foundBy: ['tagger'],
          within: null,
          continues: null,
        };
        return draft;
      });
      const speaker = {
        id: 'n',
        name: 'Ada Novak',
        role: null,
        kind: 'person' as const,
        reason: null,
        foundBy: 'name',
      };
      const start = performance.now();
      chainsOf(
        article,
        made,
        made.map(() => speaker),
      );
      return performance.now() - start;
    };
    time(100);
    const short = time(300);
    expect(time(2400)).toBeLessThan(Math.max(short, 10) * 30);
  });
});
