import { wordSet } from './wordSet';

/** Words that bring somebody in as a relative of somebody known: "his daughter Maria Voss". */
export const KIN = wordSet(
  'son daughter wife husband brother sister mother father uncle aunt nephew niece cousin widow widower grandson granddaughter grandfather grandmother stepson stepdaughter twin sibling',
);

/** Several of somebody's kin, who speak as "they". */
export const FAMILIES = wordSet('family parents relatives grandparents siblings');
