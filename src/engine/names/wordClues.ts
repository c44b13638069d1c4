import { WEEKDAYS_AND_MONTHS } from '../lexicon/calendar';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/firstNames';
import { FUNCTION_WORDS, NAME_PARTICLES } from '../lexicon/functionWords';
import { MEDIA_HEADS, MEDIA_NOUNS } from '../lexicon/mediaWords';
import {
  CALLINGS,
  COMMON_SURNAMES,
  WORDS_FOR_PEOPLES,
  WORDS_OF_BODIES,
  WORDS_OF_PLACES,
  WORDS_OF_TEAMS,
} from '../lexicon/nameWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { COMPANY_FORMS, ORGANISATION_HEADS, PLACE_OPENINGS } from '../lexicon/organisationWords';
import { PARTIES } from '../lexicon/parties';
import { LAST_WORDS_OF_NO_PERSON, PREMISES } from '../lexicon/placeWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import { HONORIFICS, TITLES } from '../lexicon/titles';

const LISTS: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[] = [
  FEMALE_NAMES,
  MALE_NAMES,
  ORGANISATION_HEADS,
  ROLE_HEADS,
  TITLES,
  HONORIFICS,
  COUNTRY_OF,
  MEDIA_HEADS,
  MEDIA_NOUNS,
  PLACE_OPENINGS,
  PREMISES,
  LAST_WORDS_OF_NO_PERSON,
  NAME_PARTICLES,
  FUNCTION_WORDS,
  PARTIES,
  PEOPLE_HEADS,
  DOCUMENT_HEADS,
  COMPANY_FORMS,
  REPORTING_VERBS,
  WEEKDAYS_AND_MONTHS,
  WORDS_OF_PLACES,
  COMMON_SURNAMES,
  WORDS_FOR_PEOPLES,
  WORDS_OF_TEAMS,
  WORDS_OF_BODIES,
  CALLINGS,
];

/** All their words, turned round once: one question a word instead of one a list. */
const CLUES = new Map<string, number>();
LISTS.forEach((list, i) => {
  for (const word of list.keys()) CLUES.set(word, (CLUES.get(word) ?? 0) | (1 << i));
});

/** In which lists of the lexicon a lower-cased word stands: a bit for each. */
export const wordClues = (lower: string): number => CLUES.get(lower) ?? 0;
