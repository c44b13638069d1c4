import { wordSet } from './wordSet';

/** Small words within a dateline: "aboard", "near", "5th". */
export const SMALL_IN_DATELINES = wordSet('of de al el la le les du den and near on aboard in the th st nd rd');
