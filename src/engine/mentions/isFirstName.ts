import { FIRST_NAMES } from '../lexicon/firstNames';

/** Whether a lower-cased word is a common given name. */
export const isFirstName = (lower: string): boolean => FIRST_NAMES.has(lower);
