import { wordSet } from './wordSet';

/** Common finite verbs that are no verbs of speech: where one stands, a clause of another kind has its verb. */
export const FINITE_VERBS = wordSet(
  'is are was were will would can could should may might must do does did been be went came took made got held met visited arrived won lost',
);

/** Past forms of common verbs besides: a clause has its verb there, unless they stand before a noun. */
export const PAST_VERBS = wordSet(
  'had has have fell rose ran sat stood lay grew broke wrote began knew saw gave left kept felt heard led paid sent spent sold bought brought caught fought built burned burnt struck drove flew drew threw blew froze chose sank swam sang rang hid bit died lived used needed wanted worked failed closed opened started stopped changed moved turned happened looked seemed became remains remained needs wants works fails leaks leaked came',
);

/** Pronouns that stand before a verb of speech in a report: what I, you or we say is none. */
export const THIRD_PERSONS = wordSet('he she it they');
