import { NAME_PARTICLES } from './functionWords';
import { wordSet } from './wordSet';

/** Particles that open a surname printed without a given name. */
export const SURNAME_PARTICLES = wordSet('von van der des du del della di da dos das de bin ibn al el ap');

/** Words that the initials of a body leave out. */
export const BETWEEN_INITIALS = wordSet('of the and for de la');

/** Words and signs that a name of several words goes on over. */
export const BETWEEN_NAME_WORDS = wordSet('& de del della dello di da do des du der la le el - !');

/** Small words that may stand between two capitalised words of one name: of people, of bodies, of media. */
export const JOINERS_OF_NAMES = new Set([
  ...NAME_PARTICLES,
  ...wordSet('of for the and on in to at with from by against und y et i'),
]);
