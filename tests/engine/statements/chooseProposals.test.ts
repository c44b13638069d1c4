import { describe, expect, it } from 'vitest';
import { chooseProposals } from '../../../src/engine/statements/chooseProposals';
import { joinSecondHalves } from '../../../src/engine/statements/joinSecondHalves';
import { linkSketches } from '../../../src/engine/statements/linkSketches';
import type { Sketch } from '../../../src/engine/statements/Sketch';
import { inReadingOrder, type JudgedProposal } from '../../../src/engine/statements/StatementJudge';
import { withoutMereReports } from '../../../src/engine/statements/withoutMereReports';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Article } from '../../../src/model/Article';
import { articleOf, attribution } from './draftOf';

type Offered = readonly [block: number, source: string, cue: string, content: string, confidence: number];

/** Proposals with the confidence that a judge would give them. */
function judged(article: Article, offered: readonly Offered[]): JudgedProposal[] {
  const text = new ArticleText(article.blocks);
  const chances = new Map(
    offered.map(([block, source, cue, content, confidence]) => {
      const { confidence: _, ...rest } = attribution(article, block, source, cue, content);
      return [{ ...rest, foundBy: ['tagger'], tagged: 0 }, confidence] as const;
    }),
  );
  return inReadingOrder(text, [...chances.keys()]).map((shape) => ({
    ...shape,
    confidence: [...chances].find(([one]) => one === shape.proposal)![1],
  }));
}

const contents = (chosen: readonly JudgedProposal[]): string[] => chosen.map((one) => one.proposal.content[0]!.text);
const LINE = 'Ada Novak said the crew urged the port to wait, and nobody came.';

describe('chooseProposals', () => {
  it.each<[string, Offered[], string[]]>([
    [
      'the likelier of two readings',
      [
        [0, 'Ada Novak', 'said', 'the crew urged the port to wait', 0.8],
        [0, 'Ada Novak', 'said', 'the crew urged the port to wait, and nobody came', 0.7],
      ],
      ['the crew urged the port to wait'],
    ],
    [
      'what is told within another beside it',
      [
        [0, 'Ada Novak', 'said', 'the crew urged the port to wait', 0.8],
        [0, 'the crew', 'urged', 'the port to wait', 0.7],
      ],
      ['the crew urged the port to wait', 'the port to wait'],
    ],
    [
      'nothing that crosses the likelier one',
      [
        [0, 'Ada Novak', 'said', 'the crew urged the port to wait', 0.8],
        [0, 'the crew', 'urged', 'the port to wait, and nobody came', 0.9],
      ],
      ['the port to wait, and nobody came'],
    ],
    ['nothing unlikely', [[0, 'Ada Novak', 'said', 'the crew urged the port to wait', 0.1]], []],
  ])('takes %s', (_, offered, expected) => {
    expect(contents(chooseProposals(judged(articleOf([LINE]), offered)))).toEqual(expected);
  });
});

const sketches = (article: Article, offered: readonly Offered[]): Sketch[] =>
  linkSketches(new ArticleText(article.blocks), judged(article, offered));

describe('linkSketches', () => {
  it('says what is told within what', () => {
    const [outer, inner] = sketches(articleOf([LINE]), [
      [0, 'Ada Novak', 'said', 'the crew urged the port to wait', 0.8],
      [0, 'the crew', 'urged', 'the port to wait', 0.7],
    ]);
    expect([outer!.outer, inner!.outer]).toEqual([null, outer]);
  });

  it('lets a quotation without a cue go on with the one before it, not across a subhead', () => {
    const article = articleOf([
      'Ada Novak said: “The cranes are old.”',
      '“Nobody oils them.”',
      '## Ferry',
      '“We shall swim.”',
    ]);
    const [first, second, third] = sketches(article, [
      [0, 'Ada Novak', 'said', '“The cranes are old.”', 0.8],
      [1, '', '', '“Nobody oils them.”', 0.8],
      [3, '', '', '“We shall swim.”', 0.8],
    ]);
    expect([second!.continued, third!.continued]).toEqual([first, null]);
  });
});

describe('joinSecondHalves', () => {
  it.each<[string, string, string[]]>([
    [
      '“The cranes are old,” says Ada Novak, “and nobody oils them.”',
      '“The cranes are old,”',
      ['“The cranes are old,”', '“and nobody oils them.”'],
    ],
    [
      '“The cranes are old,” says Ada Novak. “Nobody ever oils them.” She left.',
      '“The cranes are old,”',
      ['“The cranes are old,”', '“Nobody ever oils them.”'],
    ],
    [
      '“The cranes are old,” says Ada Novak. The “Old Widow of the reef” is a crane.',
      '“The cranes are old,”',
      ['“The cranes are old,”'],
    ],
    ['Of the cranes Ada Novak says little. “Nobody ever oils them.”', 'Of the cranes', ['Of the cranes']],
  ])('%s', (line, content, expected) => {
    const article = articleOf([line]);
    const [sketch] = joinSecondHalves(
      new ArticleText(article.blocks),
      sketches(article, [[0, 'Ada Novak', 'says', content, 0.8]]),
    );
    expect(sketch!.content.map((p) => p.text)).toEqual(expected);
  });
});

describe('withoutMereReports', () => {
  it('lets a medium give way to who is found to have said the same', () => {
    const article = articleOf(['"A port is a beach," the minister said, according to TASS.']);
    const left = withoutMereReports(
      sketches(article, [
        [0, 'TASS', 'according to', '"A port is a beach," the minister said', 0.9],
        [0, 'the minister', 'said', '"A port is a beach,"', 0.9],
      ]),
    );
    expect(left.map((s) => [s.source[0]!.text, s.outer])).toEqual([['the minister', null]]);
  });
});
