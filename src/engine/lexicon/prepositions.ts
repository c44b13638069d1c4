import { wordSet } from './wordSet';

/** Before a name these make somebody else of it than the source: "a friend of Ada Novak". */
export const BEFORE_OTHER_PERSONS = wordSet('of on for in at with about from');

/** A body of so common a name goes on over these to where it is. */
export const OF_PLACE_OR_ORIGIN = wordSet('in at on from');

/** Between a paper and whoever made it: "a report by the council". */
export const OF_AUTHORSHIP = wordSet('of by from for');

/** Before a name these make it somebody who is spoken of. */
export const BEFORE_THE_SPOKEN_OF = wordSet('about against near behind under over after before between');

/** What stands behind these is not the subject of its clause. */
export const BEFORE_NO_SUBJECT = wordSet(
  'of by with for from against about to in at on near under like than behind after before between versus vs',
);

/** Where something happens: "in Velm". */
export const BEFORE_PLACES_OF_EVENTS = wordSet('in at near on');

/** A description goes on over these. */
export const WITHIN_APPOSITIONS = wordSet('of for at in with from on to and');

/** A medium stands behind these: "to the Ledger", "on Norda FM". */
export const BEFORE_MEDIA = wordSet('to with on for in by from of at');

/** Prepositions that lead to when and where something was said, lower-cased. */
export const BEFORE_OCCASIONS: ReadonlySet<string> = wordSet('on at in during after before');

/** Between a paper and whoever issued it: "a statement from the council". */
export const BEFORE_ISSUERS = wordSet('from by of');
