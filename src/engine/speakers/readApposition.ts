import { DOCUMENT_HEADS } from '../lexicon/documents';
import { PLAIN_SAYING, REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { ROLE_HEADS } from '../lexicon/roles';
import { LetterPattern } from '../text/LetterPattern';

/** An apposition is read no further than this many UTF-16 code units. */
const REACH = 160;
const AGE = /^\s?(\d{1,3})(?=[,;.]|\s(?:and|of|from|who)\b|$)/u;
const STOP = /[,;:.!?()[\]"“”—–]|\s(?:who|whose|which|where|when|said|says|told|added|and (?:one|two|three))\b/u;

/** "a crofter", "an archivist from Velm": a noun for somebody by its ending. */
const MAKER = new LetterPattern(
  /^an?\s(?:\p{Ll}[\p{L}-]+\s){0,3}\p{Ll}{3,}(?:ers?|ors?|ists?|ians?|eers?|man|woman)(?:\s(?:of|from|in|at|on|for|with)\s[^,]*)?$/u,
);

/** Role and age that stand behind a name ending at `end`: "Novak, 54, a teacher from Velm, said". `end` -1: nothing stands there. */
export function readApposition(text: string, end: number): { role: string | null; aged: boolean } {
  const none = { role: null, aged: false };
  if (end < 0) return none;
  let rest = text.slice(end, end + REACH);
  // "(D-Iowa)" or an acronym may come between.
  const bracket = /^\s?\([^()]{1,30}\)/u.exec(rest);
  if (bracket) rest = rest.slice(bracket[0].length);
  const comma = /^\s?[,–—]\s?/u.exec(rest);
  if (!comma) return none;
  rest = rest.slice(comma[0].length);
  const age = AGE.exec(rest);
  if (age) {
    rest = rest.slice(age[0].length).replace(/^,\s?/u, '');
    if (rest.startsWith('.') || rest === '') return { role: null, aged: true };
  }
  const stop = STOP.exec(rest);
  // Cut off by the reach, or a full stop of an abbreviation: take what is there.
  const role = beforeVerb((stop ? rest.slice(0, stop.index) : rest).trim());
  const described = isRole(role) || (age !== null && /^(?:an?|the)\s\p{Ll}/u.test(role)) || MAKER.for(role).test(role);
  return { role: described ? role.replace(/^(?:an?|the|his|her|its|their)\s/iu, '') : null, aged: age !== null };
}

/** A description without comma behind it runs into the verb: "a former minister wrote on …". */
function beforeVerb(phrase: string): string {
  const words = phrase.split(' ');
  const verb = words.findIndex(
    (w, i) =>
      i > 0 && PLAIN_SAYING.has(w) && !/^(?:claims|notes|reports|states|posts|calls|comments|answers)$/u.test(w),
  );
  return verb < 0 ? phrase : words.slice(0, verb).join(' ');
}

function isRole(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  if (words.length === 0 || words.length > 24) return false;
  if (
    /^(?:and|but|or|who|which|in|on|at|for|with|by|as|to|from|while|when|after|before|including|he|she|they|it)$/u.test(
      words[0]!,
    )
  )
    return false;
  if (REPORTING_VERBS.has(words[0]!) && !ROLE_HEADS.has(words[0]!)) return false;
  // "contacted by the paper", "former anchor Ada Novak was …": a clause, no description.
  if (
    /(?:ed|ing)$/u.test(words[0]!) &&
    !/^(?:retired|elected|appointed|acting|managing|founding|longtime|registered|leading|starting|outgoing|incoming|sitting|renowned|celebrated|acclaimed|award-winning)$/u.test(
      words[0]!,
    )
  )
    return false;
  if (words.some((w) => /^(?:is|was|are|were|has|had|have|will|would|could|be|been|did|does)$/u.test(w))) return false;
  // The head comes before the first preposition: "chief of the centre", not "standing beside the chief".
  const head = words.findIndex((w) => /^(?:of|for|at|in|with|from|on|to|and)$/u.test(w));
  const base = head < 0 ? words : words.slice(0, head);
  return base.some((w) => ROLE_HEADS.has(w.replace(/['’]s$/u, ''))) && !DOCUMENT_HEADS.has(base.at(-1) ?? '');
}
