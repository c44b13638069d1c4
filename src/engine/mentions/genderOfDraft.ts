import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstNames';
import { FEMALE_ROLES, MALE_ROLES } from '../lexicon/genderedRoles';
import type { TitleGender } from '../lexicon/titles';
import type { EntityDraft } from './EntityDraft';
import type { NameMention } from './NameMention';

/** The gender that titles, roles, given name or pronouns tell of a name, or null. */
export function genderOfDraft(draft: EntityDraft, mentions: readonly NameMention[]): TitleGender {
  for (const i of draft.mentions.slice(0, 20)) {
    const { gender, before, after } = mentions[i]!;
    const told = gender ?? (before && genderOfRole(before)) ?? (after && genderOfRole(after));
    if (told) return told;
  }
  const given = draft.parts.length > 1 ? draft.parts[0]! : '';
  const male = MALE_NAMES.has(given);
  return male === FEMALE_NAMES.has(given) ? genderByPronouns(draft, mentions) : male ? 'm' : 'f';
}

const OBJECT = /\s(?:of|for|to|in|at|from|and|with|on)\s/u;

/** By the head of the role alone: "her husband’s lawyer" may be anybody. */
function genderOfRole(role: string): TitleGender {
  const [head = ''] = role.toLowerCase().split(OBJECT);
  const last = /[a-z]+(?=(?:-in-law)?[^a-z]*$)/u.exec(head)?.[0] ?? '';
  if (FEMALE_ROLES.has(last) || (last.length > 7 && last.endsWith('woman'))) return 'f';
  return MALE_ROLES.has(last) ? 'm' : null;
}

/** Pronouns that must agree for a gender nothing else tells. */
const PRONOUNS_NEEDED = 1;

/** The gender of the pronouns behind a name where it leads its sentence, if they all agree. */
function genderByPronouns(draft: EntityDraft, mentions: readonly NameMention[]): TitleGender {
  let male = 0;
  let female = 0;
  for (const i of draft.mentions.slice(0, 20)) {
    const { spokenOfAs, leads, quoted } = mentions[i]!;
    if (!leads || quoted) continue;
    if (spokenOfAs === 'm') male++;
    else if (spokenOfAs === 'f') female++;
  }
  if (male >= PRONOUNS_NEEDED && female === 0) return 'm';
  return female >= PRONOUNS_NEEDED && male === 0 ? 'f' : null;
}
