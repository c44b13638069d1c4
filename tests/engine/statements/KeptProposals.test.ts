import { expect, it } from 'vitest';
import { KeptProposals } from '../../../src/engine/statements/KeptProposals';
import { inReadingOrder, type JudgedProposal } from '../../../src/engine/statements/StatementJudge';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Passage } from '../../../src/model/Passage';

const TEXT = 'Ada Novak said it was over. '.repeat(4_000);
const article = new ArticleText([{ kind: 'paragraph', text: TEXT }]);
const at = (start: number, end: number): Passage => ({ block: 0, start, end, text: TEXT.slice(start, end) });
const saying = (...content: Passage[]): JudgedProposal => ({
  ...inReadingOrder(article, [{ source: [], cue: [], content, tagged: 0, foundBy: ['tagger'] }])[0]!,
  confidence: 1,
});

it.each<[string, Passage[], Passage[], boolean]>([
  ['the same words', [at(10, 20)], [at(10, 20)], true],
  ['words within', [at(1_000, 9_000)], [at(5_000, 5_001)], true],
  ['words around', [at(5_000, 5_001)], [at(1_000, 9_000)], true],
  ['the second of two parts', [at(10, 20), at(9_000, 9_010)], [at(9_005, 9_300)], true],
  ['words far away', [at(10, 20)], [at(9_000, 9_010)], false],
])('a kept proposal is found by %s', (_, kept, asked, isFound) => {
  const proposals = new KeptProposals();
  const one = saying(...kept);
  proposals.add(one);
  expect([...proposals.near(saying(...asked))]).toEqual(isFound ? [one] : []);
});

it('looks at few, however many a paragraph holds', () => {
  const proposals = new KeptProposals();
  const sizes: number[] = [];
  for (let start = 0; start + 20 < TEXT.length; start += 28) {
    const one = saying(at(start, start + 20));
    sizes.push(proposals.near(one).size);
    proposals.add(one);
  }
  expect(sizes).toHaveLength(4_000);
  expect(Math.max(...sizes)).toBeLessThan(20);
});
