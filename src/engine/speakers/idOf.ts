import { LetterPattern } from '../text/LetterPattern';

const SIGNS = new LetterPattern(/[^\p{L}\p{N}]+/gu);

/** A speaker's id from a name that no entity bears. */
export const idOf = (name: string): string => name.toLowerCase().replace(SIGNS.for(name), '-');
