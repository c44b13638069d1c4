import known from './nameWords.json';
import { wordSet } from './wordSet';

/** Words of names that compromise's lexicon knows, by what they are names of (`scripts/build-given-names`). */
export const WORDS_OF_PLACES = wordSet(known.places);
export const COMMON_SURNAMES = wordSet(known.surnames);
export const WORDS_FOR_PEOPLES = wordSet(known.peoples);
export const WORDS_OF_TEAMS = wordSet(known.teams);
export const WORDS_OF_BODIES = wordSet(known.bodies);
/** Nouns for what somebody does, as lists have them: wider than the roles of `roles.ts`. */
export const CALLINGS = wordSet(known.callings);
