import type { TitleGender } from '../lexicon/titles';
import type { Entity } from '../mentions/Entity';

/** One place where somebody was named, or meant by a pronoun or as a speaker. */
export interface Touch {
  readonly entity: Entity;
  readonly block: number;
  readonly start: number;
  /** Counted over the article. */
  readonly sentence: number;
  readonly leads: boolean;
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** Behind a preposition or as an owner: spoken of by the way. */
  readonly oblique: boolean;
}

/** A place to resolve: behind which all candidates must stand. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly sentence: number;
  /** Named in the content of the statement at hand: spoken of, not speaking. */
  readonly spokenOf: ReadonlySet<Entity>;
}

/** How many sentences back anybody is looked for. */
const REACH = 14;
/** How many touches back; bounds the work where one paragraph names hundreds. */
const MOST = 60;
const WEIGHT = {
  sentence: -0.55,
  leads: 0.7,
  /** Leads the very sentence before, in the same paragraph: "Novak came. “…,” she said." */
  adjacent: 0.6,
  speaks: 1.5,
  quoted: -1.4,
  oblique: -0.7,
  spokenOf: -1.4,
  gender: 0.8,
  person: 0.6,
  common: 0.2,
};

function weigh(touch: Touch, place: Place, gender: TitleGender): number {
  const { entity } = touch;
  let score = WEIGHT.sentence * (place.sentence - touch.sentence);
  if (touch.leads) score += WEIGHT.leads;
  if (touch.speaks) score += WEIGHT.speaks;
  if (touch.quoted) score += WEIGHT.quoted;
  if (place.sentence - touch.sentence === 1 && touch.block === place.block && touch.leads && !touch.quoted)
    score += WEIGHT.adjacent;
  if (touch.oblique) score += WEIGHT.oblique;
  if (gender !== null && entity.gender === gender) score += WEIGHT.gender;
  if (entity.kind === 'person') score += WEIGHT.person;
  if (place.spokenOf.has(entity)) score += WEIGHT.spokenOf;
  return score + WEIGHT.common * Math.min(5, Math.log2(1 + entity.mentions));
}

/** A lone capitalised word that nothing shows to be a person. */
const isPassing = ({ entity, speaks }: Touch): boolean =>
  !speaks && entity.kind === 'unknown' && entity.tokens.length === 1;

/**
 * The person a pronoun or an epithet at `place` most likely means, among those touched before it; null where there is none.
 * `touches` in reading order. Weighs nearness, who led the sentence, who spoke last; never takes the other gender.
 */
export function chooseAntecedent(
  touches: readonly Touch[],
  place: Place,
  gender: TitleGender,
  fits: (entity: Entity) => boolean = () => true,
): Entity | null {
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let seen = 0;
  for (let i = touches.length - 1; i >= 0 && seen < MOST; i--) {
    const touch = touches[i]!;
    if (touch.block > place.block || (touch.block === place.block && touch.start >= place.start)) continue;
    if (place.sentence - touch.sentence > REACH) break;
    seen++;
    const { entity } = touch;
    if (isPassing(touch)) continue;
    if (entity.kind === 'organisation' || (gender !== null && entity.gender !== null && entity.gender !== gender))
      continue;
    if (!fits(entity)) continue;
    const score = weigh(touch, place, gender);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}
