import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../src/engine/features/hashWord';
import {
  CANDIDATE_FEATURES,
  featuresOfCandidate,
  readSourceWords,
} from '../../../src/engine/speakers/featuresOfCandidate';
import { listCandidates } from '../../../src/engine/speakers/listCandidates';
import { readSpeechContext } from '../../../src/engine/speakers/readSpeechContext';
import { Settling } from '../../../src/engine/speakers/Settling';
import { TRAITS } from '../../../src/engine/speakers/traits/Trait';
import { mentionsOf } from '../mentions/mentionsOf';
import { articleOf, draft } from '../statements/draftOf';

const CANARY = 123_456;
const NO_KIN = (): number => 0;

/** A class of its own for each of the words that roles are made of, and more of them than are looked at. */
const manyKins = (word: number): number => 1 + ((word >>> 3) & 127);

function placeOf(source: string) {
  const article = articleOf([
    'Retired senior harbour pilot, union founder, deputy coach and night baker Peter Voss met Ada Novak.',
    'A sailor said it snowed.',
    `${source} said it rained.`,
  ]);
  const drafts = [draft(article, 1, 'A sailor', 'said', 'it snowed'), draft(article, 2, source, 'said', 'it rained')];
  const context = readSpeechContext(article, drafts, mentionsOf(article));
  const settling = new Settling(context);
  const first = settling.placeOf(0);
  const nobody = listCandidates(first, context, settling.discourse).find(({ type }) => type === 'printed');
  if (nobody) settling.settle(nobody, first);
  const place = settling.placeOf(1);
  return { context, place, candidates: listCandidates(place, context, settling.discourse) };
}

describe('readSourceWords', () => {
  it('reads a description', () => {
    const words = readSourceWords(placeOf('The old pilot').place, (word) => (word === hashWord('pilot') ? 9 : 0));
    expect(words).toMatchObject({
      head: hashWord('pilot'),
      headKin: 9,
      ending: hashWord('lot'),
      before: hashWord('old'),
      cue: hashWord('said'),
      determiner: 1,
      noun: 'pilot',
    });
  });

  it('has no noun where the source names somebody', () => {
    expect(readSourceWords(placeOf('Ada Novak').place, NO_KIN).noun).toBeNull();
  });
});

describe('featuresOfCandidate', () => {
  it.each(['The pilot', 'The sailor', 'He', 'Ada Novak', 'The survey', 'Officials'])(
    'writes its own row and no more, the same each time: %s',
    (source) => {
      const { place, context, candidates } = placeOf(source);
      const words = readSourceWords(place, manyKins);
      for (const candidate of candidates) {
        const write = (): Int32Array => {
          const out = new Int32Array(CANDIDATE_FEATURES + 2).fill(CANARY);
          featuresOfCandidate(out, 1, candidate, words, context, new Uint8Array(TRAITS), 0, manyKins);
          return out;
        };
        const once = write();
        expect(once).toHaveLength(CANDIDATE_FEATURES + 2);
        expect([once[0], once.at(-1)]).toEqual([CANARY, CANARY]);
        expect([...once.subarray(1, -1)]).not.toContain(CANARY);
        expect(write()).toEqual(once);
      }
    },
  );

  it('tells candidates of one sort apart by their names only where the source is a description', () => {
    const rows = (source: string): string[] => {
      const { place, context, candidates } = placeOf(source);
      const words = readSourceWords(place, NO_KIN);
      return [0, 1].map((entity) => {
        const out = new Int32Array(CANDIDATE_FEATURES);
        featuresOfCandidate(out, 0, { type: 'entity', entity }, words, context, new Uint8Array(TRAITS), 0, NO_KIN);
        expect(candidates.length).toBeGreaterThan(0);
        return out.join(' ');
      });
    };
    expect(new Set(rows('The pilot')).size).toBe(2);
    expect(new Set(rows('Ada Novak')).size).toBe(1);
  });
});
