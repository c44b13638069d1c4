import { wordSet } from './wordSet';

/** What only one person does: before it a capital that is printed nowhere else names somebody. */
export const VERBS_OF_ONE_PERSON = wordSet(
  'disputes disagrees laughs smiles shrugs nods sighs remembers worries winces grins',
);

/** Imperatives that bring somebody into a text: "Enter Novak", "Meet Ada Novak". */
export const VERBS_OF_NAMING = wordSet(
  'enter meet take consider imagine forget blame introducing cue ask see watch thank welcome remember picture',
);
