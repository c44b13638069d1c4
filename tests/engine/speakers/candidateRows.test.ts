import { describe, expect, it } from 'vitest';
import { candidateRows, noteWords } from '../../../src/engine/speakers/candidateRows';
import { CANDIDATE_FEATURES, OF_SOURCE } from '../../../src/engine/speakers/featuresOfCandidate';
import { listCandidates } from '../../../src/engine/speakers/listCandidates';
import { readSpeechContext } from '../../../src/engine/speakers/readSpeechContext';
import { Settling } from '../../../src/engine/speakers/Settling';
import { TRAIT, TRAITS } from '../../../src/engine/speakers/traits/Trait';
import { traitsOfCandidates } from '../../../src/engine/speakers/traits/traitsOfCandidates';
import { kinOf, mentionsOf } from '../mentions/mentionsOf';
import { articleOf, draft } from '../statements/draftOf';

function rowsOf(source: string) {
  const article = articleOf(['Fire chief Ada Novak met pilot Peter Voss.', `${source} said it rained.`]);
  const context = readSpeechContext(article, [draft(article, 1, source, 'said', 'it rained')], mentionsOf(article));
  const settling = new Settling(context);
  const place = settling.placeOf(0);
  const candidates = listCandidates(place, context, settling.discourse);
  return {
    candidates,
    rows: candidateRows(candidates, place, context, kinOf),
    traits: traitsOfCandidates(candidates, place, context),
  };
}

describe('candidateRows', () => {
  it.each(['He', 'The pilot', 'A spokesman', 'The survey'])('has a row of each candidate of “%s”', (source) => {
    const { candidates, rows, traits } = rowsOf(source);
    expect(candidates.length).toBeGreaterThan(0);
    expect(rows.features).toHaveLength(CANDIDATE_FEATURES * candidates.length);
    expect(rows.traits).toEqual(traits);
    candidates.forEach((_, i) => {
      expect(rows.features[CANDIDATE_FEATURES * i]).not.toBe(0);
    });
    expect(rowsOf(source).rows).toEqual(rows);
  });

  it('has what a description means of those alone whom it may mean', () => {
    /** Features of the last kind, which go by the words of who may be meant. */
    const meant = (source: string): number[] => {
      const { candidates, rows } = rowsOf(source);
      return candidates.flatMap(({ type }, i) =>
        type === 'entity'
          ? [
              rows.features
                .slice(CANDIDATE_FEATURES * i + OF_SOURCE, CANDIDATE_FEATURES * (i + 1))
                .filter((f) => f !== 0).length,
            ]
          : [],
      );
    };
    expect(meant('The fire chief').length).toBeGreaterThan(0);
    expect(Math.min(...meant('The fire chief'))).toBeGreaterThanOrEqual(6);
    expect(new Set(meant('Ada Novak'))).toEqual(new Set([0]));
  });

  it('tells nouns apart', () => {
    expect(rowsOf('The pilot').rows.features[0]).not.toBe(rowsOf('The sailor').rows.features[0]);
  });
});

describe('noteWords', () => {
  it('notes the odds of each row, and how far each lies behind the best', () => {
    const traits = new Uint8Array(4 * TRAITS);
    noteWords(traits, Float64Array.of(1, -2, 100));
    const column = (trait: number): number[] => [0, 1, 2, 3].map((i) => traits[TRAITS * i + trait]!);
    expect(column(TRAIT.words)).toEqual([38, 20, 63, 0]);
    expect(column(TRAIT.wordsBehindBest)).toEqual([0, 0, 63, 0]);
  });

  it('grades how far behind', () => {
    const traits = new Uint8Array(2 * TRAITS);
    noteWords(traits, Float64Array.of(0.5, 1.5));
    expect([traits[TRAIT.wordsBehindBest], traits[TRAITS + TRAIT.wordsBehindBest]]).toEqual([57, 63]);
  });

  it('notes nothing of nobody', () => {
    const traits = new Uint8Array(TRAITS);
    noteWords(traits, new Float64Array(0));
    expect(traits).toEqual(new Uint8Array(TRAITS));
  });
});
