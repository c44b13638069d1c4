import { expect, it } from 'vitest';
import { addSecondCues } from '../../../src/engine/statements/addSecondCues';
import { shapeOfProposal } from '../../../src/engine/statements/shapeOfProposal';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleOf, attribution } from './draftOf';

const LINE = 'Novak said it rained and says that ships wait.';
const article = articleOf([LINE]);
const text = new ArticleText(article.blocks);
const judged = (cue: string, content: string, confidence: number, source = 'Novak') => {
  const { source: who, cue: verb, content: said } = attribution(article, 0, source, cue, content);
  return {
    ...shapeOfProposal(text, { foundBy: ['clause-cut'], source: who, cue: verb, content: said, tagged: 0 }),
    confidence,
  };
};
const first = judged('said', 'it rained', 0.1);
const second = judged('says', 'that ships wait', 0.8);
const whole = judged('said', 'it rained and says that ships wait', 0.7);

it.each([
  ['the first half', [second], [first, second], ['it rained', 'that ships wait']],
  [
    'the second half',
    [{ ...first, confidence: 0.8 }],
    [
      { ...first, confidence: 0.8 },
      { ...second, confidence: 0.1 },
    ],
    ['it rained', 'that ships wait'],
  ],
  ['nothing that is chosen already', [whole], [first, second, whole], ['it rained and says that ships wait']],
  ['nothing of another', [second], [judged('said', 'it rained', 0.1, 'rained'), second], ['that ships wait']],
  ['nothing too unlikely', [second], [{ ...first, confidence: 0.01 }, second], ['that ships wait']],
])('adds %s', (_, chosen, all, contents) => {
  const kept = all.filter((one) => chosen.some((other) => other.proposal.content === one.proposal.content));
  expect(addSecondCues(text, kept, all).map(({ proposal }) => proposal.content[0]!.text)).toEqual(contents);
});

it.each([100, 1000])('looks at each of %i sentences a few times', (count) => {
  const lines = Array.from({ length: count }, () => LINE);
  const long = articleOf(lines);
  const reading = new ArticleText(long.blocks);
  let looks = 0;
  const half = (line: number, cue: string, content: string, confidence: number) => {
    const { source, cue: verb, content: said } = attribution(long, line, 'Novak', cue, content);
    const one = shapeOfProposal(reading, { foundBy: ['clause-cut'], source, cue: verb, content: said, tagged: 0 });
    return {
      ...one,
      confidence,
      get proposal() {
        looks++;
        return one.proposal;
      },
    };
  };
  const halves = lines.map((_, i) => [half(i, 'said', 'it rained', 0.1), half(i, 'says', 'that ships wait', 0.8)]);
  const chosen = halves.map(([, second]) => second!);
  expect(addSecondCues(reading, chosen, halves.flat())).toHaveLength(2 * count);
  expect(looks).toBeLessThan(60 * count);
});
