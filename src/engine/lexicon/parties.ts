import { wordSet } from './wordSet';

/** Adjectives of parties, before a role or a name. */
export const PARTIES = wordSet('republican democrat democratic conservative labour tory liberal socialist');
