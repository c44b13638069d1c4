import { wordSet } from './wordSet';

/** "READING, PA -": short for a state, and for an agency elsewhere. */
export const STATES_IN_DATELINES = wordSet('PA');

/** Words and signs between agencies that a dateline names in one breath. */
export const BETWEEN_AGENCIES = wordSet('/ , - & and');

/** Small words within a dateline: "aboard", "near", "5th". */
export const SMALL_IN_DATELINES = wordSet('of de al el la le les du den and near on aboard in the th st nd rd');
