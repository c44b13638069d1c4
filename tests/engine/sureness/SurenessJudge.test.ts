import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJudges } from '../../../src/engine/Judges';
import { readStatements } from '../../../src/engine/readStatements';
import { ALL_RULES } from '../../../src/engine/rules/Rules';
import { SHIPPED_WEIGHTS } from '../../../src/engine/shippedWeights';
import { createSurenessJudge } from '../../../src/engine/sureness/SurenessJudge';
import { SURENESS_TRAITS, traitsOfSureness } from '../../../src/engine/sureness/traitsOfSureness';
import { articleOf } from '../statements/draftOf';

const JUDGES = openJudges(SHIPPED_WEIGHTS);

const read = (lines: readonly string[]) => readStatements(articleOf(lines), JUDGES, ALL_RULES);

/** How sure the engine is of the statement whose content holds some words. */
function surenessOf(lines: readonly string[], words: string): number {
  const reading = read(lines);
  const at = reading.drafts.findIndex(({ content }) => content.some(({ text }) => text.includes(words)));
  return JUDGES.sureness(reading)[at]!.right;
}

describe('sureness', () => {
  it('does not fall because a page is long', () => {
    const lines = [
      'Boris Tal, chief executive of the Halm Ferry Company, said the company would sign the pact.',
      '“We have waited for this for eleven years, and we can wait another week,” Tal told reporters on Monday.',
    ];
    const long = Array.from({ length: 120 }, () => lines).flat();
    expect(surenessOf(long, 'eleven years')).toBeGreaterThan(0.5);
  });

  it('is higher where the speaker is named beside the words than where two may be meant', () => {
    const named = surenessOf(['Ada Novak, the harbour chief, said on Monday: “The quay is lost.”'], 'The quay');
    const unclear = surenessOf(
      [
        'Ada Novak met Rosa Lind at the harbour, where Vera Holm and her sister Iris waited with Dora Finch.',
        'It was late. Then she said the quay was lost.',
      ],
      'the quay was lost',
    );
    expect(named).toBeGreaterThan(0.5);
    expect(unclear).toBeLessThan(named);
  });

  it('stands side by side with the drafts, each a probability, each trait a small whole number', () => {
    const line = fc.constantFrom(
      'Ada Novak said the quay was lost.',
      '“We begged for oil,” she told the Courier.',
      'KUWAIT CITY, May 3 (AFP) - Nobody came.',
      'According to TASS, citing a source, it sank.',
      '“',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const reading = read(lines);
        const sureness = JUDGES.sureness(reading);
        expect(sureness).toHaveLength(reading.drafts.length);
        expect(sureness.every(({ right }) => right > 0 && right < 1)).toBe(true);
        // Where nobody is named, no name is wrong.
        const named = reading.speakers.map((speaker) => speaker !== null);
        expect(sureness.map(({ misnamed }) => misnamed > 0 && misnamed < 1)).toEqual(named);
        expect(sureness.every(({ misnamed }, i) => named[i] || misnamed === 0)).toBe(true);
        const traits = traitsOfSureness(reading);
        expect(traits).toHaveLength(reading.drafts.length * SURENESS_TRAITS);
        expect(traits.every((value) => value < 64)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses weights that are none', () => {
    expect(() => createSurenessJudge(new Uint8Array(8))).toThrow();
  });
});
