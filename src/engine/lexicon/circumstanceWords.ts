import { wordSet } from './wordSet';

/** Prepositions that may open a circumstance of an utterance: to whom, at what, where, when. */
export const CIRCUMSTANCE_PREPOSITIONS = wordSet(
  'to at in on during with from near outside inside before after by via over through among around following aboard within under beside',
);

/** Prepositions that go on with a noun phrase rather than open another circumstance: "a briefing of the council". */
export const LINKING_PREPOSITIONS = wordSet('of with for');

/** Verbs whose object is who was spoken to, in the forms that stand before it. */
export const TELLING_VERBS = wordSet(
  'told tell tells telling briefed briefing addressed addressing assured assures assuring reminded reminds reminding warned warns warning informed informs informing texted promised promises advised advises asked asks telephoned phoned emailed messaged notified',
);

/** Words behind which a noun phrase is over: another clause, another verb. */
export const PHRASE_ENDS = wordSet(
  'that who whom whose which when where why how if whether as because but while since although though until unless than and or nor so said says told tells say was were is are be been has have had will would could should may might did does do not he she they it we i you there this no about against toward towards',
);

/** Nouns and adverbs of time without a date: "this week", "last spring", "that morning". */
export const TIME_NOUNS =
  'week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|day|noon|midnight|decade|season|term|quarter';

/** Feasts and turns of a day or a match that tell when: "at Christmas", "at half-time". */
export const OCCASIONS_OF_TIME =
  'Christmas|Easter|Thanksgiving|Halloween|Hanukkah|Diwali|Ramadan|Eid|Passover|New Year|half-time|halftime|lunchtime|teatime|bedtime|dawn|dusk|night|noon|midday|midnight|the time';

/** Numbers before a measure of time: "eleven minutes later". */
export const COUNTS_OF_TIME =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|a few|some|\\d+';

/** What people speak at: "a news conference", "the hearing". */
export const OCCASIONS = wordSet(
  'conference briefing interview rally hearing debate meeting summit forum speech address call podcast show event ceremony session trial appearance fundraiser dinner lunch breakfast panel discussion talks talk visit tour symposium webinar vigil protest march convention assembly congress workshop seminar lecture sermon service funeral program programme gathering broadcast webcast inquest tribunal court parliament inquiry caucus campaign reception luncheon audience presentation rehearsal training interrogation cross-examination hustings presser town-hall',
);

/** Where people stand when they speak: "outside the courthouse", "on the floor". */
export const SPEAKING_PLACES = wordSet(
  'court courthouse house hall floor steps gate office home kitchen table pier quay lobby corridor balcony stage field paddock dock airport square street headquarters hospital station church school university stadium studio building room chamber palace embassy sidelines phone telephone video stand floor hotel scene',
);
