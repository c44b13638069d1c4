import { describe, expect, it } from 'vitest';
import { createSpeakerJudge } from '../../../src/engine/speakers/createSpeakerJudge';
import { resolveSpeakers } from '../../../src/engine/speakers/resolveSpeakers';
import weights from '../../../src/engine/speakers/weights.bin';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import type { Article } from '../../../src/model/Article';
import { kinOf, mentionsOf } from '../mentions/mentionsOf';
import { articleOf, draft } from '../statements/draftOf';

const judge = createSpeakerJudge(weights, kinOf);
const resolve = (article: Article, drafts: readonly DraftStatement[]) =>
  resolveSpeakers(article, drafts, judge, mentionsOf(article)).speakers;

/** Name, kind and role of the speaker of the last of some [block, source, cue, content] statements. */
function lastSpeaker(
  lines: readonly string[],
  statements: readonly (readonly [number, string, string, string])[],
  more: Partial<Article> = {},
) {
  const article = articleOf(lines, more);
  const drafts = statements.map(
    ([block, source, cue, content]): DraftStatement => draft(article, block, source, cue, content),
  );
  return resolve(article, drafts).at(-1);
}

describe('names', () => {
  it.each([
    [
      'Foreign Minister Ada Novak said the quay was safe.',
      'Foreign Minister Ada Novak',
      'Ada Novak',
      'Foreign Minister',
    ],
    [
      'Norda Foreign Minister Sheikh Salim Al-Harbi said the quay was safe.',
      'Norda Foreign Minister Sheikh Salim Al-Harbi',
      'Salim Al-Harbi',
      'Norda Foreign Minister',
    ],
    [
      'Major General Olav Brandt, chief of the rescue centre in Velm, said the quay was safe.',
      'Major General Olav Brandt, chief of the rescue centre in Velm,',
      'Olav Brandt',
      'Major General, chief of the rescue centre in Velm',
    ],
    [
      'Ada Novak, 54, a teacher from Velm, said the quay was safe.',
      'Ada Novak, 54, a teacher from Velm,',
      'Ada Novak',
      'teacher from Velm',
    ],
    [
      'The harbour chief, Ada Novak, said the quay was safe.',
      'The harbour chief, Ada Novak,',
      'Ada Novak',
      'harbour chief',
    ],
    [
      'Marsh bank analyst Jonas Wirth said the quay was safe.',
      'Marsh bank analyst Jonas Wirth',
      'Jonas Wirth',
      'Marsh bank analyst',
    ],
    [
      'President-elect Rodrigo Salas said the quay was safe.',
      'President-elect Rodrigo Salas',
      'Rodrigo Salas',
      'President-elect',
    ],
    [
      'Ada Novak’s lawyer, Peter Voss, said the quay was safe.',
      'Ada Novak’s lawyer, Peter Voss,',
      'Peter Voss',
      'Ada Novak’s lawyer',
    ],
    ['Sen. Mary Holt (R-Norda) said the quay was safe.', 'Sen. Mary Holt (R-Norda)', 'Mary Holt', 'Sen.'],
  ])('%s', (line, source, name, role) => {
    expect(lastSpeaker([line], [[0, source, 'said', 'the quay was safe']])).toMatchObject({
      name,
      role,
      kind: 'person',
    });
  });

  it('resolves a surname to the full name, backwards, in possessives and in a headline', () => {
    const lines = [
      '# Quay is safe: Novak',
      'Port chief Ada Novak came on Monday.',
      'Novak’s view is that the quay is safe.',
    ];
    expect(lastSpeaker(lines, [[0, 'Novak', ':', 'Quay is safe']])).toMatchObject({ name: 'Ada Novak' });
    expect(lastSpeaker(lines, [[2, 'Novak’s', 'view', 'the quay is safe']])).toMatchObject({ name: 'Ada Novak' });
  });

  it('tells two of one surname apart by title', () => {
    const lines = [
      'Peter Voss and his wife, Maria Voss, came.',
      'Mr. Voss said it rained.',
      'Mrs. Voss said it was dry.',
    ];
    expect(lastSpeaker(lines, [[1, 'Mr. Voss', 'said', 'it rained']])).toMatchObject({ name: 'Peter Voss' });
    expect(lastSpeaker(lines, [[2, 'Mrs. Voss', 'said', 'it was dry']])).toMatchObject({ name: 'Maria Voss' });
  });

  it.each([
    [
      'a president known by surname alone is not his daughter',
      ['# Quay closed', 'President Voss spoke first.', 'His daughter Maria Voss came.', 'Voss said it rained.'],
      'Voss',
    ],
    [
      'a surname means the one who is nobody’s relative',
      ['Peter Voss came on Monday with his wife, Maria Voss.', 'Voss said it rained.'],
      'Peter Voss',
    ],
    [
      'but a mother may be the one spoken of',
      ['Maria Voss, mother of the late sailor Peter Voss, came.', 'Voss said it rained.'],
      'Maria Voss',
    ],
    [
      'a title of the other gender is somebody else, also before',
      ['Voss came early.', 'Maria Voss was not asked.', 'Mr. Voss left.', 'Voss said it rained.'],
      'Voss',
    ],
    [
      'a trade is a surname behind a given name',
      ['The director John Carpenter came.', 'Carpenter said it rained.'],
      'John Carpenter',
    ],
  ])('%s', (_, lines, name) => {
    const at = lines.length - 1;
    expect(lastSpeaker(lines, [[at, lines[at]!.split(' ')[0]!, 'said', 'it rained']])!.name).toBe(name);
  });

  it.each([
    ['Ada Novak and Peter Voss both', 'Ada Novak and Peter Voss'],
    ['as Ada Novak', 'Ada Novak'],
    ['Ada Novak bluntly', 'Ada Novak'],
    ['the German Marsh Fund', 'German Marsh Fund'],
    ['Citizens for Clean Water', 'Citizens for Clean Water'],
    ['New Velm Radio', 'New Velm Radio'],
  ])('reads the name of "%s"', (source, name) => {
    const lines = ['Ada Novak came to New Velm with Peter Voss.', `On Monday, ${source} said it rained.`];
    expect(lastSpeaker(lines, [[1, source, 'said', 'it rained']])!.name).toBe(name);
  });

  it('takes the office nearest to the name, with its own object', () => {
    const line = 'President Voss’s envoy to the Outer Isles, Ada Novak, said it rained.';
    expect(lastSpeaker([line], [[0, 'Ada Novak', 'said', 'it rained']])).toMatchObject({
      name: 'Ada Novak',
      role: 'President Voss’s envoy to the Outer Isles',
    });
  });

  it('tells the gender of a name nobody knows by its pronouns', () => {
    const lines = [
      'Pilot Nuvi Harq said she was late.',
      'Nuvi Harq lost her hat.',
      'Then Peter Voss called.',
      'She said it rained.',
    ];
    expect(lastSpeaker(lines, [[3, 'She', 'said', 'it rained']])!.name).toBe('Nuvi Harq');
  });

  it('takes spellings of one name together', () => {
    const lines = ['Sergei Volkonin came. Sergey Volkonin left.', 'Volkonin said it rained.'];
    const article = articleOf(lines);
    const [a, b] = resolve(article, [
      draft(article, 1, 'Volkonin', 'said', 'it rained'),
      draft(article, 0, 'Sergey Volkonin', 'left', 'came'),
    ]);
    expect(a!.id).toBe(b!.id);
  });

  it('names both of a couple', () => {
    expect(
      lastSpeaker(['Ada Novak and Peter Voss said it rained.'], [[0, 'Ada Novak and Peter Voss', 'said', 'it rained']])!
        .name,
    ).toBe('Ada Novak and Peter Voss');
  });

  it('lets one speak for the team', () => {
    expect(
      lastSpeaker(
        ['Ada Novak and her team wrote that it rained.'],
        [[0, 'Ada Novak and her team', 'wrote', 'it rained']],
      )!.name,
    ).toBe('Ada Novak');
  });
});

describe('pronouns', () => {
  it.each([
    [
      'the last speaker',
      ['Ada Novak said it rained.', 'She added that it was cold.'],
      [
        [0, 'Ada Novak', 'said', 'it rained'],
        [1, 'She', 'added', 'it was cold'],
      ],
      'Ada Novak',
    ],
    [
      'the right gender',
      ['Ada Novak met Peter Voss on Monday.', 'He said it rained.'],
      [[1, 'He', 'said', 'it rained']],
      'Peter Voss',
    ],
    [
      'not who is spoken of',
      ['Ada Novak said it rained. Maria Voss listened.', '"Maria Voss is wrong," she said.'],
      [
        [0, 'Ada Novak', 'said', 'it rained'],
        [1, 'she', 'said', '"Maria Voss is wrong,"'],
      ],
      'Ada Novak',
    ],
    [
      'the noun before a relative pronoun',
      ['Ada Novak met Peter Voss, who said it rained.'],
      [[0, 'who', 'said', 'it rained']],
      'Peter Voss',
    ],
  ] as const)('%s', (_what, lines, statements, name) => {
    expect(lastSpeaker(lines, statements)!.name).toBe(name);
  });

  it('takes "I" as the author', () => {
    expect(lastSpeaker(['I said it rained.'], [[0, 'I', 'said', 'it rained']], { byline: 'By Ada Novak' })!.name).toBe(
      'Ada Novak',
    );
  });
});

describe('descriptions', () => {
  it.each([
    [
      'role',
      ['Port Minister Ada Novak met Mayor Peter Voss.', 'The minister said it rained.'],
      'The minister',
      'Ada Novak',
    ],
    [
      'rank',
      ['Major General Olav Brandt met Mayor Peter Voss.', 'The general said it rained.'],
      'The general',
      'Olav Brandt',
    ],
    [
      'leader of a country',
      [
        'Russian President Arkady Petrov arrived in Velm for talks with Peter Voss.',
        'The Russian leader said it rained.',
      ],
      'The Russian leader',
      'Arkady Petrov',
    ],
    ['age', ['Peter Voss came from Velm.', 'The 25-year-old said it rained.'], 'The 25-year-old', 'Peter Voss'],
    [
      'forwards',
      ['A spokesman said it rained.', 'The quay closed.', 'The spokesman, Brian Falk, left.'],
      'A spokesman',
      'Brian Falk',
    ],
  ])('%s', (_what, lines, source, name) => {
    const block = lines.findIndex((l) => l.startsWith(source) && l.includes('it rained'));
    expect(lastSpeaker(lines, [[block, source, 'said', 'it rained']])!.name).toBe(name);
  });

  it('of two who hold the office means the one who spoke', () => {
    const lines = [
      'Port Minister Ada Novak told reporters, beside Deputy Prime Minister and Foreign Minister Sheikh Salim Al-Harbi Al-Nuri, that it rained.',
      '"It was cold," the minister noted.',
    ];
    expect(
      lastSpeaker(lines, [
        [0, 'Port Minister Ada Novak', 'told', 'that it rained'],
        [1, 'the minister', 'noted', '"It was cold,"'],
      ])!.name,
    ).toBe('Ada Novak');
  });

  it('keeps the unnamed unnamed, with the reason, and the same one the same', () => {
    const lines = [
      'A senior official, who asked not to be named because the talks are secret, said it rained.',
      'The official said it was cold.',
    ];
    const article = articleOf(lines);
    const [first, second] = resolve(article, [
      draft(article, 0, 'A senior official', 'said', 'it rained'),
      draft(article, 1, 'The official', 'said', 'it was cold'),
    ]);
    expect(first).toMatchObject({
      kind: 'unnamed',
      name: 'A senior official',
      role: 'senior official',
      reason: 'the talks are secret',
    });
    expect(second!.id).toBe(first!.id);
  });

  it.each(['عادل نوفاك', '李明'])('names nobody else for a name in another script: %s', (name) => {
    const lines = ['Transport Minister Ada Novak came.', `“It rained,” said ${name}, the harbour master.`];
    const article = articleOf(lines);
    const [speaker] = resolve(article, [draft(article, 1, `${name}, the harbour master`, 'said', '“It rained,”')]);
    expect(speaker).toMatchObject({ kind: 'unnamed', name: expect.stringContaining(name) });
  });

  it('finds a paper again by its main noun', () => {
    const article = articleOf(['A survey by the harbour union said it rained.', 'The survey said it was cold.']);
    const [first, second] = resolve(article, [
      draft(article, 0, 'A survey by the harbour union', 'said', 'it rained'),
      draft(article, 1, 'The survey', 'said', 'it was cold'),
    ]);
    expect([first, second]).toMatchObject([{ name: 'A survey by the harbour union' }, { id: first!.id }]);
  });

  it.each([
    ['The harbour police said it rained.', 'The harbour police', 'organisation', 'harbour police'],
    ['Norda Wire Company said it rained.', 'Norda Wire Company', 'organisation', 'Norda Wire Company'],
    ['An inquiry report said it rained.', 'An inquiry report', 'document', 'An inquiry report'],
    [
      'A survey by the harbour union said it rained.',
      'A survey by the harbour union',
      'document',
      'A survey by the harbour union',
    ],
    ['The inquiry report said it rained.', 'The inquiry report', 'document', 'inquiry report'],
    ['A harbour order No.17 said it rained.', 'A harbour order No.17', 'document', 'A harbour order No.17'],
    ['Drivers at the crossing said it rained.', 'Drivers at the crossing', 'unnamed', 'Drivers at the crossing'],
    [
      'A source close to Peter Voss said it rained.',
      'A source close to Peter Voss',
      'unnamed',
      'A source close to Peter Voss',
    ],
  ])('%s', (line, source, kind, name) => {
    expect(lastSpeaker([line], [[0, source, 'said', 'it rained']])).toMatchObject({ kind, name });
  });

  it('gives a statement on paper to who issued it', () => {
    const lines = ['The port authority said in a statement that it rained.', '"It was cold," the statement said.'];
    expect(
      lastSpeaker(lines, [
        [0, 'The port authority', 'said', 'it rained'],
        [1, 'the statement', 'said', '"It was cold,"'],
      ])!.name,
    ).toBe('port authority');
  });
});

describe('bodies and their people', () => {
  it.each([
    ['The ROL director', ['Ada Novak met the River Oarsmen League’s Tom Reed.'], 'Tom Reed'],
    ['A statement from the Coast League', ['The Coast League met.'], 'Coast League'],
    ['The other big party, the Oarsmen,', ['Premier Ada Novak left.'], 'Oarsmen'],
    ['Mayor Ada Novak and Orme council leader Tom Reed', ['It was late.'], 'Ada Novak and Tom Reed'],
    ['Beijing', ['Governor Ada Novak challenged the young.'], 'Beijing'],
  ])('%s', (source, before, name) => {
    const lines = [...before, `${source} said it rained.`];
    expect(lastSpeaker(lines, [[before.length, source, 'said', 'it rained']])!.name).toBe(name);
  });

  it('takes a medium alone for a body', () => {
    const lines = ['Reuters reports that it rained.'];
    expect(lastSpeaker(lines, [[0, 'Reuters', 'reports', 'it rained']])).toMatchObject({
      name: 'Reuters',
      kind: 'organisation',
    });
  });

  it('lets who says something add to it in the same sentence', () => {
    const lines = [
      'Otto Voss said it was late.',
      'Pilar Reed, a keeper, says that it rained, but he adds that it snowed.',
    ];
    const statements = [
      [0, 'Otto Voss', 'said', 'it was late'],
      [1, 'Pilar Reed, a keeper,', 'says', 'it rained'],
      [1, 'he', 'adds', 'it snowed'],
    ] as const;
    expect(lastSpeaker(lines, statements)!.name).toBe('Pilar Reed');
  });

  it('means a family by "they", not who died', () => {
    const lines = [
      'The coroner looks into the death of Otto Stahl.',
      'Otto’s family thanked the town. They said it rained.',
    ];
    expect(lastSpeaker(lines, [[1, 'They', 'said', 'it rained']])!.name).toBe('Otto’s family');
  });

  it('means by "which he said" who leads the sentence', () => {
    const lines = [
      'Anchor Dana Whitt asked envoy Rafe Lind five times.',
      'Each time Lind spoke of ships, which he said are late.',
    ];
    const statements = [
      [0, 'Anchor Dana Whitt', 'asked', 'five times'],
      [1, 'he', 'said', 'are late'],
    ] as const;
    expect(lastSpeaker(lines, statements)!.name).toBe('Rafe Lind');
  });

  it('means the man by "he" where the other hired him as "her" driver', () => {
    const lines = ['Senator Eithna Tirney hired Cathar Brenn as her driver.', 'He said it rained.'];
    expect(lastSpeaker(lines, [[1, 'He', 'said', 'it rained']])!.name).toBe('Cathar Brenn');
  });
});

it('credits nobody for what nobody is credited for', () => {
  const article = articleOf(['It rained.']);
  const nobody: DraftStatement = { ...draft(article, 0, '', '', 'It rained.'), kind: 'unattributed' };
  expect(resolve(article, [nobody])).toEqual([null]);
});

it('gives a quotation that goes on the speaker it continues', () => {
  const article = articleOf(['Ada Novak said it rained.', '“It was cold.”']);
  const first = draft(article, 0, 'Ada Novak', 'said', 'it rained');
  const second: DraftStatement = { ...draft(article, 1, '', '', '“It was cold.”'), continues: 0 };
  expect(resolve(article, [first, second]).map((s) => s!.name)).toEqual(['Ada Novak', 'Ada Novak']);
});

describe('whom nobody printed means', () => {
  it.each([
    [
      'the phrase within the cue',
      '"It rained," explained the council in its answer.',
      'explained the council in its answer',
      'council',
    ],
  ])('%s', (_, line, cue, name) => {
    const lines = ['Ada Novak came.', 'Peter Voss said it was cold.', line];
    const content = line.startsWith('"') ? '"It rained,"' : 'it rained';
    expect(
      lastSpeaker(lines, [
        [1, 'Peter Voss', 'said', 'it was cold'],
        [2, '', cue, content],
      ])!.name,
    ).toBe(name);
  });
});

describe('who spoke without a name', () => {
  const lines = [
    'Tideway Ports, which runs the quay, is in talks.',
    'A spokeswoman for the company said it was cold.',
    'She added that it rained.',
  ];
  it('is meant by the next pronoun', () => {
    expect(
      lastSpeaker(lines, [
        [1, 'A spokeswoman for the company', 'said', 'it was cold'],
        [2, 'She', 'added', 'it rained'],
      ]),
    ).toMatchObject({ kind: 'unnamed', name: 'A spokeswoman for the company' });
  });

  it('is no longer meant where somebody is named since', () => {
    const more = [lines[0]!, lines[1]!, 'Ada Novak was angry.', lines[2]!];
    expect(
      lastSpeaker(more, [
        [1, 'A spokeswoman for the company', 'said', 'it was cold'],
        [3, 'She', 'added', 'it rained'],
      ])!.name,
    ).toBe('Ada Novak');
  });
});

describe('epithets', () => {
  it.each([
    ['The 52-year-old', ['Ada Novak, 52, met Peter Voss, 44.', 'Voss laughed.'], 'Ada Novak'],
    ['The minister', ['The transport secretary, Ada Novak, left early.'], 'Ada Novak'],
    ['The mother of three', ['Ada Novak left early.'], 'Ada Novak'],
  ])('%s', (source, before, name) => {
    const lines = [...before, `${source} said it rained.`];
    expect(lastSpeaker(lines, [[before.length, source, 'said', 'it rained']])!.name).toBe(name);
  });
});

describe('who is not meant', () => {
  it('gives the subject no role from the object of the clause before it', () => {
    const line = 'Where voters support the president, Ada Novak said it rained.';
    expect(lastSpeaker([line], [[0, 'Ada Novak', 'said', 'it rained']])!.role).toBeNull();
  });

  it('reads a name in capitals at the beginning of a paragraph', () => {
    const source = 'ADA NOVAK, the club’s chairman,';
    expect(lastSpeaker([`${source} said it rained.`], [[0, source, 'said', 'it rained']])).toMatchObject({
      kind: 'person',
      name: 'ADA NOVAK',
      role: 'club’s chairman',
    });
  });

  it('tells why somebody gave no name', () => {
    const line = 'The driver’s mother, who declined to give her name for fear of reprisals, said it rained.';
    expect(lastSpeaker([line], [[0, 'The driver’s mother', 'said', 'it rained']])).toMatchObject({
      kind: 'unnamed',
      reason: 'for fear of reprisals',
    });
  });
});

describe('who stands before a relative pronoun', () => {
  it('may belong to a body', () => {
    const line = 'It was opposed by researchers at the Harbour Institute, who said it rained.';
    expect(lastSpeaker([line], [[0, 'who', 'said', 'it rained']])).toMatchObject({
      kind: 'unnamed',
      name: 'researchers at the Harbour Institute',
    });
  });

  it('is a person of a long title', () => {
    const source = 'Ann Harbor Police Department Detective Robert Voss';
    expect(lastSpeaker([`${source} said it rained.`], [[0, source, 'said', 'it rained']])).toMatchObject({
      kind: 'person',
      name: 'Robert Voss',
      role: 'Ann Harbor Police Department Detective',
    });
  });
});

describe('what stands around a source', () => {
  it.each([
    ['the name behind it', '"It rained," said the harbour chief, Ada Novak.', 'the harbour chief', 'Ada Novak'],
  ])('%s', (_, line, source, name) => {
    const lines = ['Ports were closed.', line];
    expect(lastSpeaker(lines, [[1, source, 'said', '"It rained,"']])!.name).toBe(name);
  });
});

describe('what is part of a name', () => {
  it.each([
    // [text, source, cue, content, name]
    ['Stephen Stone came. Replied Stephen: “It is late.”', 'Stephen', 'Replied', '“It is late.”', 'Stephen Stone'],
    ['Said Haddad, a pilot, said it was late.', 'Said Haddad, a pilot,', 'said', 'it was late', 'Said Haddad'],
    ['“It is late,” said Laure des Champs, a pilot.', 'Laure des Champs', 'said', '“It is late,”', 'Laure des Champs'],
    [
      'Laure des Champs came. “It is late,” des Champs said.',
      'des Champs',
      'said',
      '“It is late,”',
      'Laure des Champs',
    ],
    ['On Monday Star Garden said it was late.', 'Star Garden', 'said', 'it was late', 'Star Garden'],
    ['On Monday Judge Marlow said it was late.', 'Judge Marlow', 'said', 'it was late', 'Marlow'],
    [
      'Ada Marlow came. On Monday Striker Marlow said it was late.',
      'Striker Marlow',
      'said',
      'it was late',
      'Ada Marlow',
    ],
    ['Ada Novak, PhD, said it was late.', 'Ada Novak, PhD,', 'said', 'it was late', 'Ada Novak'],
    ['Mary Holt MP said it was late.', 'Mary Holt MP', 'said', 'it was late', 'Mary Holt'],
    ['Jonas Wirth KC said it was late.', 'Jonas Wirth KC', 'said', 'it was late', 'Jonas Wirth'],
  ])('%s', (text, source, cue, content, name) => {
    const article = articleOf([text]);
    const at = text.lastIndexOf(source);
    const made = draft(article, 0, source, cue, content);
    const moved = { ...made, source: [{ block: 0, start: at, end: at + source.length, text: source }] };
    expect(resolve(article, [moved])[0]?.name).toBe(name);
  });
});

describe('who is to hold an office', () => {
  const lines = ['President-elect Ada Novak met Peter Voss, the president, and Prime Minister-designate Olav Brandt.'];
  it.each([
    ['The president-elect', 'Ada Novak'],
    ['The prime minister-designate', 'Olav Brandt'],
    ['The president', 'Peter Voss'],
  ])('%s', (source, name) => {
    const speaker = lastSpeaker([...lines, `${source} said it was late.`], [[1, source, 'said', 'it was late']]);
    expect(speaker?.name).toBe(name);
  });
});

describe('who leads in a quotation that stands alone', () => {
  it.each([
    ['Petrak disputes this. “The quay is about to fall.”', 'Petrak'],
    ['The union’s chairman disagrees. “The quay is about to fall.”', 'The union’s chairman'],
    ['A retired engineer is not convinced. “The quay is about to fall.”', 'A retired engineer'],
    ['The quay was paid for in May. “The quay is about to fall.”', 'Ada Novak'],
    ['The council paid for it in May. “The quay is about to fall.”', 'Ada Novak'],
  ])('%s', (text, name) => {
    const article = articleOf(['The mayor, Ada Novak, said it was late.', text]);
    const said = draft(article, 0, 'The mayor, Ada Novak,', 'said', 'it was late');
    const alone = { ...draft(article, 1, '', '', '“The quay is about to fall.”'), continues: 0 };
    expect(resolve(article, [said, alone])[1]?.name).toBe(name);
  });
});
