import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstNames';

/** Whether a lower-cased word is a common given name. */
export const isFirstName = (lower: string): boolean => MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
