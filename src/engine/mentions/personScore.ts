import { DOCUMENT_HEADS } from '../lexicon/documents';
import { MEDIA_HEADS } from '../lexicon/mediaWords';
import { COUNTRY_OF, INITIALS_OF_NATIONS } from '../lexicon/nationalities';
import {
  BEHIND_COMPANY_NAMES,
  BODY_ENDINGS,
  COMPANY_NOUNS,
  ORGANISATION_HEADS,
  PLACE_OPENINGS,
} from '../lexicon/organisationWords';
import { BEFORE_PLACES, LAST_WORDS_AND_SURNAMES, LAST_WORDS_OF_NO_PERSON } from '../lexicon/placeWords';
import { PLAIN_SAYING } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS } from '../lexicon/roles';
import { isMedium } from '../media/isMedium';
import { NAME_KIND } from '../names/NameKind';
import type { EntityDraft } from './EntityDraft';
import { isFirstName } from './isFirstName';
import { loudnessOf, MOST_LOOKED_AT } from './loudnessOf';
import type { NameMention } from './NameMention';

const isOrganisation = (parts: readonly string[]): boolean => parts.some((p) => ORGANISATION_HEADS.has(p));

/** "U.S", "EU", "MB": a name that begins so is a body's; "J.R" and "DJ" go before people's names. */
function isInitialsOfBody(token: string): boolean {
  const bare = token.replace(/[.]/gu, '');
  if (!/^\p{Lu}{2,4}$/u.test(bare) || INITIALS_OF_PEOPLE.has(bare)) return false;
  return bare === token || INITIALS_OF_NATIONS.has(bare);
}
const INITIALS_OF_PEOPLE = new Set(
  'DJ MC JD JK JJ TJ AJ BJ CJ PJ RJ JP JR KJ DC LL AC CC JC JT OJ KD TK PK'.split(' '),
);

/** How much more the judge of names counts than all that the words around tell. */
const LEARNED = 4;
const TOLD = 0.4;

/**
 * From this score on somebody is a person whatever else he is called by: the judge of names is sure of most of his mentions, or rather sure and the words
 * around tell of a person too.
 */
export const SURELY_PERSON = 2.5;

/** Positive for a person, negative for an organisation or a place; the nearer to zero, the less is known: -4 to 4 by what the mentions are taken for, and two fifths of what the words around tell. */
export function personScore(draft: EntityDraft, all: readonly NameMention[]): number {
  let sum = 0;
  let weights = 0;
  for (const i of draft.mentions.slice(0, MOST_LOOKED_AT)) {
    const { kind, chance } = all[i]!;
    const weight = loudnessOf(all[i]!);
    sum += weight * (kind === NAME_KIND.person ? chance : -chance);
    weights += weight;
  }
  return LEARNED * (sum / weights) + TOLD * toldScore(draft, all);
}

/** What the name itself tells, as far as lists and its form go: more or less than 0 for a person or not. */
function scoreOfName({ parts, mentions }: EntityDraft, all: readonly NameMention[]): number {
  const named = all[mentions[0]!]!;
  const given = isFirstName(parts[0]!);
  let score = 0;
  if (isOrganisation(parts)) score -= 5;
  if (
    parts.every(
      (p) =>
        COUNTRY_OF.has(p) || COUNTRY_OF.has(p.replace(/s$/u, '')) || /(?:american|african|asian|european)s?$/u.test(p),
    ) ||
    COUNTRY_OF.has(parts.join(' '))
  )
    score -= 6;
  if (parts.length === 1 && (PEOPLE_HEADS.has(parts[0]!) || DOCUMENT_HEADS.has(parts[0]!))) score -= 6;
  const last = parts.at(-1)!;
  if (BODY_ENDINGS.has(last) && parts.length > 1) score -= 4;
  // "U.S. Border", "EU Trade": no given name has stops or is all capitals.
  if (parts.length > 1 && isInitialsOfBody(named.tokens[0]!)) score -= 2;
  if (parts.length > 5) score -= 4;
  if (LAST_WORDS_OF_NO_PERSON.has(last))
    score -= given && parts.length === 2 && LAST_WORDS_AND_SURNAMES.has(last) ? 2 : 4;
  if (parts.length > 1 && PLACE_OPENINGS.has(parts[0]!)) score -= 2.5;
  // A given name and a surname name no medium, unless it calls itself one: "Jordan Times".
  const plainName = parts.length === 2 && given && !MEDIA_HEADS.has(parts[1]!);
  if (!plainName && isMedium(named.text)) score -= 6;
  if (given) score += parts.length > 1 ? 3 : 1;
  if (parts.length === 2 || parts.length === 3) score += named.plain && !given ? -1 : 0.5;
  return score;
}

/** What lists, titles and the words around tell: more or less than 0 for a person or not. */
function toldScore(draft: EntityDraft, all: readonly NameMention[]): number {
  const { parts } = draft;
  draft.byName ??= scoreOfName(draft, all);
  let score = draft.byName;
  for (const i of draft.mentions.slice(0, MOST_LOOKED_AT)) {
    const m = all[i]!;
    if (m.honorific) score += 3;
    if (m.before) score += 2.5;
    if (m.after) score += 1.5;
    if (m.age !== null) score += 4;
    if (m.next === 'who') score += 1.5;
    else if (m.next === 'which') score -= 1.5;
    if (PLAIN_SAYING.has(m.next) || PLAIN_SAYING.has(m.previous)) score += parts.length > 1 ? 0.7 : 0.1;
    if (BEHIND_COMPANY_NAMES.has(m.next)) score -= 1.2;
    // "the banking giant Marsh", "the website Velm"
    if (!m.before && m.adjoins && (ORGANISATION_HEADS.has(m.previous) || COMPANY_NOUNS.has(m.previous))) score -= 3;
    if (m.spokenOfAs) score += m.spokenOfAs === 'it' ? -0.5 : 0.5;
    if (m.previous === 'the') score -= 1.5;
    if (BEFORE_PLACES.has(m.previous)) score -= 1.2;
    if (m.tokens.length === 1 && m.tokens[0] === m.tokens[0]!.toUpperCase() && m.tokens[0]!.length > 1) score -= 2;
  }
  return score;
}
