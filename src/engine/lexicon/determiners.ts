import { wordSet } from './wordSet';

/** Possessives of all persons. */
export const POSSESSIVES = wordSet('his her its their my our your');

/** Whom these open is new to the text. */
export const INDEFINITE_DETERMINERS = wordSet('a an another one some any');

/** Whom these open the text has named, or the world knows. */
export const DEFINITE_DETERMINERS = wordSet('the this that these those both');

/** Articles and possessives of the third person. */
export const SINGULAR_DETERMINERS = wordSet('the a an his her its their');

/** Words that point back to whoever cites. */
export const BACKWARD_DETERMINERS = wordSet('its his her their it him them');
