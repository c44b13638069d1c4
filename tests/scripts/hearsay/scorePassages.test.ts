import { expect, test } from 'vitest';
import { parsePassages } from '../../../scripts/hearsay/parsePassages';
import { scorePassages } from '../../../scripts/hearsay/scorePassages';
import { textToBlocks } from '../../../src/engine/text/textToBlocks';
import type { Hop } from '../../../src/model/Chain';
import type { Report } from '../../../src/model/Report';
import type { Speaker } from '../../../src/model/Speaker';
import type { Statement } from '../../../src/model/Statement';
import { hop, novak, nowhere, sampleReport } from '../../ui/sampleReport';

const SOURCE = `=== made-1
outlet: The Halm Courier
TEXT
{c1:Ferry pact needed at once, says {s1:minister}}

HALM (Reuters) - {c2:The northern states need the ferry pact}, {s2:Transport Minister Ada Novak} {q2:told} reporters on Wednesday.

{c3:"We will wait for the other states,"} {s3:she} {q3:said}.

{s4:The union} {q4:declined} {c4:to comment}.
LABELS
1 speaker "Ada Novak" person
2 speaker "Ada Novak" person role "Transport Minister" to "reporters" when "Wednesday"
  hop agency "Reuters" credited stated "HALM (Reuters)"
3 speaker "Ada Novak" person
  hop agency "Reuters" credited carried "HALM (Reuters)"
4 speaker "The union" organisation
AGENCIES
Reuters dateline "HALM (Reuters)"
END
`;
const [passage] = parsePassages(SOURCE, 'state', (fault) => {
  throw new Error(fault);
});
const { blocks } = textToBlocks(passage!.text);

interface Found {
  readonly words: string;
  readonly speaker?: Speaker | null;
  readonly hops?: readonly Hop[];
  readonly shown?: boolean;
}

function reportOf(found: readonly Found[]): Report {
  const statements = found.map(({ words, speaker = novak, hops = [], shown = true }, i): Statement => {
    const block = blocks.findIndex(({ text }) => text.includes(words));
    const start = blocks[block]!.text.indexOf(words);
    return {
      ...sampleReport.statements[0]!,
      id: `s${i}`,
      kind: 'direct',
      cue: [],
      content: [{ block, start, end: start + words.length, text: words }],
      speaker,
      setting: { ...nowhere, audience: 'reporters' },
      chain: { depth: hops.filter((one) => one.carries).length, hops },
      shown,
    };
  });
  return { ...sampleReport, statements, agencies: [] };
}

const HEADLINE = 'Ferry pact needed at once, says minister';
const SECOND = 'The northern states need the ferry pact';
const THIRD = '"We will wait for the other states,"';
const reuters = (stated: boolean): Hop => hop({ actor: 'Reuters', agency: 'reuters', relation: 'credited', stated });
const breda: Speaker = { ...novak, id: 'breda', name: 'Jan Breda' };
const all = (found: readonly Found[]) => {
  const { groups } = scorePassages([{ passage: passage!, report: reportOf(found) }]);
  return groups.all!;
};

test('all right is all right, and what is optional does not count', () => {
  const right: Found[] = [
    { words: HEADLINE },
    { words: SECOND, hops: [reuters(true)] },
    { words: THIRD, hops: [reuters(false)] },
  ];
  expect(all(right)).toMatchObject({
    gold: 3,
    found: 100,
    precision: 100,
    rightOfShown: 100,
    rightOfGold: 100,
    hopF1: 100,
  });
  expect(all([...right, { words: 'to comment' }])).toMatchObject({ gold: 3, precision: 100 });
});

test.each<[string, Found[], object]>([
  ['nothing', [], { found: 0, f1: null, rightOfGold: 0 }],
  [
    'half of the words is the same statement',
    [{ words: 'states need the ferry pact' }],
    { found: 100 / 3, precision: 100 },
  ],
  ['less is another', [{ words: 'The northern' }], { found: 0, precision: 0, f1: 0 }],
  [
    'a wrong name',
    [{ words: HEADLINE, speaker: breda }],
    { wrongNameOfShown: 100, speakerOfFound: 0, rightOfShown: 0 },
  ],
  ['a surname is too little', [{ words: HEADLINE, speaker: { ...novak, name: 'Novak' } }], { speakerOfFound: 0 }],
  ['nobody is no wrong name', [{ words: HEADLINE, speaker: null }], { wrongNameOfShown: 0, rightOfShown: 0 }],
  [
    'a hop with the wrong flag',
    [{ words: SECOND, hops: [reuters(false)] }],
    { hopPrecision: 100, chainExactOfFound: 0 },
  ],
  [
    'a hop too many',
    [{ words: HEADLINE, hops: [reuters(true)] }],
    { hopPrecision: 0, chainExactOfFound: 0, depthOfFound: 0 },
  ],
  [
    'one that is not underlined',
    [{ words: HEADLINE, shown: false }],
    { found: 100 / 3, rightOfGold: 0, shownPrecision: null },
  ],
  [
    'one found twice',
    [{ words: HEADLINE }, { words: HEADLINE, speaker: breda }],
    { found: 100 / 3, precision: 50, wrongNameOfShown: 0 },
  ],
])('%s', (_, found, expected) => {
  expect(all(found)).toMatchObject(expected);
});

test('settings count where they are marked', () => {
  const { settings } = scorePassages([{ passage: passage!, report: reportOf([{ words: SECOND }]) }]);
  expect(settings).toMatchObject({ audience: 100, role: 100, when: 0, venue: null });
});

test('agencies by any of their names', () => {
  const found = (name: string, id: string): Report => ({
    ...reportOf([]),
    agencies: [{ ...sampleReport.agencies[0]!, id, name, role: 'dateline' }],
  });
  const score = (report: Report) => scorePassages([{ passage: passage!, report }]).agencies;
  expect(score(found('Thomson Reuters', 'reuters'))).toEqual({ f1: 100, role: 100 });
  expect(score(found('TASS', 'tass'))).toMatchObject({ f1: 0 });
});
