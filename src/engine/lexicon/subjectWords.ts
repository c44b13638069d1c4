import { wordSet } from './wordSet';

/** What may stand between a subject and its verb. */
export const WORDS_BEFORE_VERBS = wordSet(
  'has have had was were is are be been would will could may might must did does do not also then later earlier once repeatedly reportedly recently simply only further furthermore previously quickly again even still just now today yesterday bluntly flatly went on to wrote sarcastically angrily publicly openly already defiantly',
);

/** Words at which a clause ends and another begins. */
export const CLAUSE_BOUNDARIES = wordSet(
  'and but as that while when because if though although where so after before since until or what how which why',
);

/** A subject in front of its verb ends where one of these tells when, where or to whom. */
export const SUBJECT_ENDS = wordSet('on in during at by after to told');

/** Behind these a form that may be a verb of speech is a noun, an infinitive or joined to another. */
export const NO_VERB_BEHIND = wordSet(
  'the a an this that these those his her its their my our your no any some to of in for by with and or',
);

/** Openings of a clause that are no part of its subject. */
export const BEFORE_SUBJECTS = wordSet('with as after when while and but then');

/** No subject begins with these. */
export const NO_SUBJECT_START = wordSet(
  'of to for in on at by with from about like than over under into among amid whom whose i you we if because including made or when while as that which what how why has have had prior linked no',
);

/** No subject ends with these. */
export const NO_SUBJECT_END = wordSet('who which that and but or whom of to the a an most recent old not be');

/** A clause of another kind goes on behind these. */
export const CLAUSES_BEHIND = wordSet('when because while as which where if than amid amidst until but that');
