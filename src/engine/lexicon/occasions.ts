import { wordSet } from './wordSet';

/** Occasions on which something is said. */
export const VENUE_OCCASIONS = wordSet(
  'conference briefing rally speech debate hearing address meeting forum summit gathering event fundraiser convention ceremony interview call appearance town testimony sermon session trial lecture panel seminar homily toast toasts statement-to-parliament roundtable',
);

/** Of these, the ones that one can tell something. */
export const GATHERINGS = wordSet(
  'conference briefing rally hearing meeting forum summit gathering convention seminar session trial inquiry symposium assembly',
);

/** What a speaker writes themselves. */
export const OWN_PAPERS = wordSet(
  'statement letter memo memorandum email e-mail tweet tweets post posts release communique communiqué affidavit filing filings lawsuit complaint book memoir report reports document documents paper speech-text message note op-ed editorial commentary petition brief newsletter posting thread blog video manifesto',
);

/** Where people post. */
export const PLATFORMS = wordSet(
  'twitter facebook instagram x telegram weibo tiktok youtube truth linkedin snapchat threads bluesky reddit whatsapp vkontakte',
);

/** Verbs of speaking before a court. */
export const VERBS_IN_COURT = wordSet('testified testifying confessed spoke');

/** Whoever hears what is said on an occasion. */
export const AUDIENCES = wordSet(
  'reporters journalists supporters crowd crowds audience lawmakers senators congress parliament friends donors voters students investors analysts shareholders diplomats delegates jurors judge court fbi police investigators auditors prosecutors detectives inspectors agents committee panel councillors mps commons knesset soldiers troops workers worshippers pilgrims activists attendees guests fans viewers colleagues aides ministers leaders followers members',
);

/** Forms of "tweet", whose platform needs no name. */
export const TWEETED = wordSet('tweeted tweets tweeting retweeted');
