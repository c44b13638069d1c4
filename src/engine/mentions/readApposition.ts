import { APPOSITION_PARTICIPLES, NO_APPOSITION } from '../lexicon/appositionWords';
import { FINITE_IN_APPOSITIONS } from '../lexicon/auxiliaries';
import { FINITE_VERBS, PAST_VERBS } from '../lexicon/clauseWords';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { WITHIN_APPOSITIONS } from '../lexicon/prepositions';
import { PLAIN_SAYING, REPORTING_VERBS, REPORTING_VERBS_LIKE_NOUNS } from '../lexicon/reportingVerbs';
import { ROLE_HEADS } from '../lexicon/roles';
import { LetterPattern } from '../text/LetterPattern';

/** An apposition is read no further than this many UTF-16 code units. */
const REACH = 160;
const AGE = /^\s?(\d{1,3})(?=[,;.]|\s(?:and|of|from|who)\b|$)/u;
/** A full stop ends it, but that of initials: "scientist at the U.S. Map Office". */
const STOP =
  /[,;:!?()[\]"“”—–]|\.(?=\s(?:The|An?|He|She|It|They|We|I|In|On|At|But|And|His|Her|Their|This|That)\b)|(?<!(?:^|[\s.])\p{Lu})\.(?!\p{L})|\s(?:who|whose|which|where|when|said|says|told|added|and (?:one|two|three))\b/u;

/** "a crofter", "an archivist from Velm": a noun for somebody by its ending. */
const MAKER = new LetterPattern(
  /^an?\s(?:\p{Ll}[\p{L}-]+\s){0,3}\p{Ll}{3,}(?:ers?|ors?|ists?|ians?|eers?|man|woman)(?:\s(?:of|from|in|at|on|for|with)\s[^,]*)?$/u,
);

const BRACKET = /^\s?\([^()]{1,30}\)/u;
const COMMA = /^\s?[,–—]\s?/u;
const INDEFINITE = /^(?:an?|the)\s\p{Ll}/u;
const ARTICLE = /^(?:a|an|the|his|her|its|their)\s/iu;
const NONE = { role: null, age: null };

/**
 * Role and age that stand behind a name ending at `end`: "Novak, 54, a teacher from Velm, said". `end` -1: nothing stands
 * there. `closed`: only what a comma or the like ends is one, as behind a place ("In the Lords, the minister said").
 */
export function readApposition(
  text: string,
  end: number,
  closed: boolean,
): { role: string | null; age: number | null } {
  if (end < 0 || !mayOpen(text.charCodeAt(end)) || (text[end] === ' ' && !mayOpen(text.charCodeAt(end + 1))))
    return NONE;
  let rest = text.slice(end, end + REACH);
  // "(D-Iowa)" or an acronym may come between.
  const bracket = BRACKET.exec(rest);
  if (bracket) rest = rest.slice(bracket[0].length);
  const comma = COMMA.exec(rest);
  if (!comma) return NONE;
  rest = rest.slice(comma[0].length);
  const printed = AGE.exec(rest);
  const age = printed ? Number(printed[1]) : null;
  if (printed) {
    rest = rest.slice(printed[0].length).replace(/^,\s?/u, '');
    if (rest.startsWith('.') || rest === '') return { role: null, age };
  }
  const stop = STOP.exec(rest);
  if (closed && (!stop || /\s/u.test(stop[0]))) return { role: null, age };
  // Cut off by the reach, or a full stop of an abbreviation: take what is there.
  const role = beforeVerb((stop ? rest.slice(0, stop.index) : rest).trim());
  const described = isRole(role) || (age !== null && INDEFINITE.test(role)) || MAKER.for(role).test(role);
  return { role: described ? role.replace(ARTICLE, '') : null, age };
}

/** What an apposition opens with: white space, a bracket, a comma, a dash. */
const mayOpen = (code: number): boolean => code === 0x20 || code === 0x28 || code === 0x2c || code > 0x7f;

/** A description without comma behind it runs into the verb: "a former minister wrote on …". */
function beforeVerb(phrase: string): string {
  const words = phrase.split(' ');
  const verb = words.findIndex((w, i) => i > 0 && PLAIN_SAYING.has(w) && !REPORTING_VERBS_LIKE_NOUNS.has(w));
  return verb < 0 ? phrase : words.slice(0, verb).join(' ');
}

const WORD = new LetterPattern(/[\p{L}][\p{L}'’.-]*/gu);
const POSSESSIVE = /['’]s$/u;
const CONTRACTED = /^(?:i|you|he|she|it|we|they|who|that|there)['’]/u;

function isRole(phrase: string): boolean {
  const lower = phrase.toLowerCase();
  const words = lower.match(WORD.for(lower)) ?? [];
  const first = words[0];
  if (first === undefined || words.length > 24 || NO_APPOSITION.has(first)) return false;
  if (REPORTING_VERBS.has(first) && !ROLE_HEADS.has(first)) return false;
  // "contacted by the paper", "former anchor Ada Novak was …": a clause, no description.
  if ((first.endsWith('ed') || first.endsWith('ing')) && !APPOSITION_PARTICIPLES.has(first)) return false;
  // "Ada Novak, 81, lost her husband": a verb, no description.
  if (FINITE_VERBS.has(first) || PAST_VERBS.has(first)) return false;
  if (words.some((w) => FINITE_IN_APPOSITIONS.has(w) || CONTRACTED.test(w))) return false;
  // The head comes before the first preposition: "chief of the centre", not "standing beside the chief".
  const head = words.findIndex((w) => WITHIN_APPOSITIONS.has(w));
  const base = head < 0 ? words : words.slice(0, head);
  return base.some((w) => ROLE_HEADS.has(w.replace(POSSESSIVE, ''))) && !DOCUMENT_HEADS.has(base.at(-1) ?? '');
}
