import { wordSet } from './wordSet';

/** What may stand between a subject and its verb of speech: auxiliaries, negation, adverbs. */
export const BETWEEN_SUBJECT_AND_VERB = wordSet(
  'has have had was were is are be been being will would can could may might must did does do not never also then later earlier once twice repeatedly reportedly recently simply only further furthermore previously quickly again even still just now today yesterday bluntly flatly went go goes on to already always often used kept keeps said',
);
/** Words that end the noun phrase before a verb. */
export const CLAUSE_OPENERS = wordSet(
  'and but or that as while when because if though although where so after before since until what how which who whom why than whether then',
);
/** Behind these a verb shares the subject of the one before. */
export const JOINING = wordSet('and but or then');
/** What opens a description between commas that goes on from one before. */
export const OPENS_DESCRIPTION = wordSet('of from in at who whose aged then now');
/** Words of a cue that no subject stands before. */
export const NO_HEART = wordSet('according to of in on at by for as from with per view words that the a');
/** Pronouns that open a clause. */
export const CLAUSE_PRONOUNS = wordSet('he she it they there we i you');
/** Relative words that are a subject themselves. */
export const RELATIVE_SUBJECTS = wordSet('who which');
/** Verbs of speech that have whom they are said to behind them. */
export const TELLING_VERBS = wordSet(
  'tell tells told telling inform informs informed informing assure assures assured assuring warn warns warned warning remind reminds reminded advise advises advised promise promises promised notify notifies notified ask asks asked asking text texted texts messaged emailed',
);
/** Whom something is said to, in a word. */
export const ADDRESSEES = wordSet('me him her us them you it reporters journalists');
/** Words that open the setting of what is said: "in a statement", "on Monday". */
export const SETTING_OPENERS = wordSet(
  'in on at during to by for from with after before over through via this last late early earlier yesterday today monday tuesday wednesday thursday friday saturday sunday once twice again later',
);
/** Words that open what is set before a subject: "Without naming him, the mayor …". */
export const ADJUNCT_OPENERS = wordSet('without despite amid besides unlike like among as');
/** Conjunctions that open what is said. */
export const CONTENT_OPENERS = wordSet('that whether how why');
/** Cues that nothing is said by, where one of the other words stands behind: "declined to comment". */
export const REFUSING = wordSet('decline declines declined refuse refuses refused not');
export const NOTHING_SAID = wordSet('comment comments answer respond reply elaborate named identified questions');
/** Verbs whose subject hears what is said: "a court heard". */
export const HEARING_VERBS = wordSet('heard hears hear');
/** Verbs whose passive has the hearer for its subject: "the jury was told". */
export const TOLD_PASSIVES = wordSet('told informed warned assured reminded');
export const BE_FORMS = wordSet('is are was were be been being');
/** Words that a clause begins with: behind an addressee they open what is said. */
export const CLAUSE_SUBJECTS = wordSet(
  'he she it they there we i you the a an this these those his her their its my our no nobody everyone',
);
/** Behind a comma these begin what is no longer said, or is said by another. */
export const BREAKING_OFF = wordSet(
  'and but while which who whose adding although though as because with saying citing after before when where according whereas',
);
/** Behind a speaker that follows the verb these open the setting. */
export const BEHIND_SPEAKER = wordSet('on in during at by after to when while as before with yesterday today from');
/** Verbs that stand before their subject. */
export const INVERTED_VERBS = wordSet(
  'said says say added adds explained explains noted notes wrote writes argued argues warned warns recalled recalls insisted insists concluded concludes asked asks replied replies told tells joked jokes continued continues admitted admits announced announces claimed claims read reads ran runs',
);
/** Pronouns that may be a source, by whom they mean. */
export const THIRD_PERSON_SOURCES = wordSet('he she they it him her his their its');
export const FIRST_PERSON_SOURCES = wordSet('i we you my our your me us');
export const RELATIVE_SOURCES = wordSet('who which that what');
/** Behind a source's main noun these open its description. */
export const SOURCE_ENDS = wordSet('of for from in at on who which that with to and by');
/** Nouns for a quotation that answers: "was Novak’s answer". */
export const ANSWERS = wordSet('answer reply response retort verdict message advice');
