import { wordSet } from './wordSet';

/** Finite auxiliaries and forms of "be": a subject stands before them. */
export const AUXILIARIES = wordSet('is was are were has had have will would could can may might must did does do');

/** Behind a comma these go on with the clause: what stood between was a description. */
export const FINITE_IN_APPOSITIONS = wordSet('am is was are were has had have will would could be been did does');
