import { wordSet } from './wordSet';

/** Particles that open a surname printed without a given name. */
export const SURNAME_PARTICLES = wordSet('von van der des du del della di da dos das de bin ibn al el ap');

/** Words that the initials of a body leave out. */
export const BETWEEN_INITIALS = wordSet('of the and for de la');

/** Words and signs that a name of several words goes on over. */
export const BETWEEN_NAME_WORDS = wordSet('& de del della dello di da do des du der la le el - !');

/** Words of stage names that an apostrophe cuts short, lower-cased: "Lil’ Otto". */
export const CUT_SHORT = wordSet('lil ol');
