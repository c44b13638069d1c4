import { readWeights } from '../../learned/readWeights';
import type { WeightTable } from '../../learned/WeightFile';
import type { Frame } from './Frame';
import { featuresOfPhrase, PHRASE_FEATURES } from './featuresOfPhrase';
import type { Phrase } from './Phrase';

/** What a phrase may tell; the names are those of `Setting`. */
export const CIRCUMSTANCES = ['audience', 'venue', 'place', 'when'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/**
 * What is added to the log-odds of each before they are compared with even odds. Writers label a venue or a place only where it
 * matters, so what was learned is too shy of them: of 60 more that these figures added nearly all were right to the eye, of 84 more by 1.5 for 1.2 of
 * venues about half. `npm run bench -- accuracy hearsay` prints what they find of what is labelled.
 */
const LENIENCE: Readonly<Record<Circumstance, number>> = { audience: 0.4, venue: 1.5, place: 2.3, when: 1 };

/** Says how likely a phrase tells a circumstance: one logistic regression over hashed features for each. */
export class CircumstanceJudge {
  readonly #tables: Readonly<Record<Circumstance, WeightTable>>;
  readonly #features = new Int32Array(PHRASE_FEATURES);

  /** Throws an `Error` where the bytes are no weight file of this judge. */
  constructor(weights: Uint8Array) {
    const { table } = readWeights(weights);
    this.#tables = { audience: table('audience'), venue: table('venue'), place: table('place'), when: table('when') };
  }

  /** The phrase that most likely tells each circumstance, where it is likelier than not. */
  choose(frame: Frame, phrases: readonly Phrase[]): Partial<Record<Circumstance, Phrase>> {
    const chosen: Partial<Record<Circumstance, Phrase>> = {};
    const best: Partial<Record<Circumstance, number>> = {};
    for (const phrase of phrases) {
      featuresOfPhrase(frame, phrase, this.#features);
      for (const circumstance of CIRCUMSTANCES) {
        const odds = this.#odds(circumstance) + LENIENCE[circumstance];
        if (odds <= 0 || odds <= (best[circumstance] ?? 0)) continue;
        best[circumstance] = odds;
        chosen[circumstance] = phrase;
      }
    }
    return chosen;
  }

  #odds(circumstance: Circumstance): number {
    const { values, scale } = this.#tables[circumstance];
    const mask = values.length - 1;
    let sum = 0;
    for (const feature of this.#features) sum += values[feature & mask]!;
    return sum * scale;
  }
}
