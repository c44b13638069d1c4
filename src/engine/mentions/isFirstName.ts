import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstNames';

/** Of either gender. */
const FIRST_NAMES: ReadonlySet<string> = new Set([...MALE_NAMES, ...FEMALE_NAMES]);

/** Whether a lower-cased word is a common given name. */
export const isFirstName = (lower: string): boolean => FIRST_NAMES.has(lower);
