import { wordSet } from './wordSet';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a line that credits others begins with. */
export const CREDIT_OPENERS = words('with additional contributing reporting source copyright © ( this via courtesy');

/** Lines that credit others, accents and marks before them taken off, in small letters. */
export const CREDIT_LINE =
  /^(?:with (?:files|reporting|additional|contributions?|agenc|inputs?|information|material)|additional (?:reporting|material)|contributing|reporting by|source\b|courtesy\b|copyright|©|\(c\)|(?:.{0,120}contributed to this (?:report|story|article))|this (?:story|article|report) (?:has not been edited|is published from|by\b)|.{0,40}and (?:news )?agencies\b)/u;

/** A text taken over from elsewhere: "This article was first published by the Marsh Ledger", "Via the Norda Share". */
export const REPUBLISHED =
  /^\W{0,3}(?:this (?:story|article|report|piece|content|text|material|copy|feature|item)\b.{0,60}?\b(?:published|appeared|ran|written|produced|provided|reported|shared|broadcast|comes|republished)\b.{0,30}?\b(?:by|in|on|from|at)|(?:first|originally) (?:published|appeared) (?:by|in|on|at)|(?:republished|reprinted|reproduced) (?:\w+ ){0,3}(?:from|by)|via|courtesy of|story courtesy of) /iu;

/** Opens a line that tells who took a picture. */
export const PHOTO_WORDS = /\b(?:photo|photos|photograph|picture|image|images|getty|file)\b/u;

/** Words of a journalist's office behind the medium's name in a byline: "PA Political Correspondent". */
export const DESK_WORDS = words(
  'reporter correspondent writer editor staff national political chief senior business sports sport health science environment affairs social entertainment deputy foreign court crime legal economics education',
);

/** Participles by which a medium names whom it has something from. */
export const CITING = wordSet('citing quoting');

/** Parts of a medium that sign a report. */
export const DESKS = wordSet('service share bureau newsroom network syndicate report');

/** Small words within the names that a credit lists. */
export const SMALL_IN_CREDITS = wordSet('of de la del du des and & the on am');
