import type { Candidate } from '../../src/engine/tagger/Candidate';
import type { TokenSpan } from '../../src/engine/tagger/windowAround';
import { SHAPE } from '../../src/engine/tagger/wordShapes';
import type { GoldDocument, TokenRanges } from './GoldDocument';

function wordsOf(document: GoldDocument, ranges: readonly (readonly [number, number])[]): Set<number> {
  const { shape } = document.text.tokens;
  const words = new Set<number>();
  const signs = new Set<number>();
  for (const [from, to] of ranges) for (let i = from; i < to; i++) (shape[i]! <= SHAPE.numeral ? words : signs).add(i);
  return words.size ? words : signs;
}

const common = (a: Set<number>, b: Set<number>): number => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};

const asRanges = (spans: readonly TokenSpan[]): TokenRanges => spans.map(({ from, to }) => [from, to] as const);

/**
 * Whether each candidate is right as PolNeAR's yardstick has it: the sources share a word, or both have none, and the
 * contents share at least half of the words of the longer one.
 */
export function judgeCandidates(document: GoldDocument, candidates: readonly Candidate[]): Uint8Array {
  const gold = document.attributions.map((a) => ({
    source: wordsOf(document, a.source),
    content: wordsOf(document, a.content),
  }));
  return Uint8Array.from(candidates, (candidate) => {
    const source = wordsOf(document, candidate.source ? asRanges([candidate.source]) : []);
    const content = wordsOf(document, asRanges(candidate.content));
    const right = gold.some((g) => {
      const sourceAgrees = g.source.size ? common(g.source, source) > 0 : source.size === 0;
      return (
        sourceAgrees && content.size > 0 && 2 * common(g.content, content) >= Math.max(g.content.size, content.size)
      );
    });
    return right ? 1 : 0;
  });
}
