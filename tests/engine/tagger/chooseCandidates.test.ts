import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/engine/tagger/Candidate';
import { chooseCandidates } from '../../../src/engine/tagger/chooseCandidates';
import { extentOf } from '../../../src/engine/tagger/extentOf';
import type { TokenSpan } from '../../../src/engine/tagger/windowAround';

const candidate = (anchor: number, from: number, to: number, source: TokenSpan | null = null): Candidate => {
  const cue = { from: anchor, to: anchor + 1 };
  const content = to > from ? [{ from, to }] : [];
  return {
    anchor,
    reading: 0,
    cue,
    source,
    content,
    extent: extentOf(source, cue, content),
    cueChance: 1,
    logChance: 0,
    sourceChance: 1,
    contentChance: 1,
    contentLeast: 1,
  };
};

describe('chooseCandidates', () => {
  it.each<[string, Candidate[], number[], number[]]>([
    ['keeps what does not clash', [candidate(2, 3, 9), candidate(12, 13, 20)], [0.9, 0.5], [0, 1]],
    ['takes the likelier of two readings of one cue', [candidate(2, 3, 9), candidate(2, 3, 14)], [0.4, 0.6], [1]],
    ['drops a cue within the content of a likelier one', [candidate(2, 3, 20), candidate(8, 9, 14)], [0.9, 0.8], [0]],
    ['drops the outer one where the inner is likelier', [candidate(2, 3, 20), candidate(8, 9, 14)], [0.5, 0.8], [1]],
    ['lets no words be told twice', [candidate(2, 3, 9), candidate(10, 3, 9)], [0.9, 0.8], [0]],
    ['drops what is unlikely', [candidate(2, 3, 9)], [0.1], []],
    ['drops what has no content', [candidate(2, 3, 3)], [0.9], []],
    ['drops what is said between who says it and the cue', [candidate(12, 3, 9, { from: 0, to: 2 })], [0.9], []],
    ['keeps what is said before who says it', [candidate(12, 3, 9, { from: 10, to: 12 })], [0.9], [0]],
    ['keeps reading order', [candidate(2, 3, 9), candidate(12, 13, 20)], [0.5, 0.9], [0, 1]],
  ])('%s', (_, candidates, chances, expected) => {
    expect(chooseCandidates(candidates, Float64Array.from(chances))).toEqual(expected);
  });
});
