import { DOCUMENT_HEADS } from '../lexicon/documents';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import { FIRST_PERSON_SOURCES, RELATIVE_SOURCES, SOURCE_ENDS, THIRD_PERSON_SOURCES } from '../lexicon/speechClauses';
import { isMedium } from '../media/isMedium';
import type { Word } from '../text/readWords';

/** What a source is by its form: each a number that the judge knows it by. */
export const SOURCE_KIND = {
  none: 0,
  thirdPerson: 1,
  firstPerson: 2,
  relative: 3,
  medium: 4,
  role: 5,
  people: 6,
  organisation: 7,
  document: 8,
  name: 9,
  other: 10,
} as const;

/** Index of the main noun of a source: the last word before what describes it. */
export function headOfSource(text: string, words: readonly Word[]): number {
  for (let i = 0; i + 1 < words.length; i++) {
    if (i > 0 && SOURCE_ENDS.has(words[i + 1]!.lower)) return i;
    if (text.slice(words[i]!.end, words[i + 1]!.start).includes(',')) return i;
  }
  return words.length - 1;
}

/**
 * What a source is by its words in their block.
 *
 * @param media whether sources as printed are media, where that is known already; added to. It takes as long to tell as all the rest.
 */
export function sourceKind(text: string, words: readonly Word[], media = new Map<string, boolean>()): number {
  const [first] = words;
  if (!first) return SOURCE_KIND.none;
  if (words.length === 1) {
    if (THIRD_PERSON_SOURCES.has(first.lower)) return SOURCE_KIND.thirdPerson;
    if (FIRST_PERSON_SOURCES.has(first.lower)) return SOURCE_KIND.firstPerson;
    if (RELATIVE_SOURCES.has(first.lower)) return SOURCE_KIND.relative;
  }
  const printed = text.slice(first.start, words.at(-1)!.end);
  const medium = media.get(printed) ?? isMedium(printed);
  media.set(printed, medium);
  if (medium) return SOURCE_KIND.medium;
  return kindOfHead(words[headOfSource(text, words)]!);
}

function kindOfHead({ lower, capital }: Word): number {
  if (ROLE_HEADS.has(lower)) return SOURCE_KIND.role;
  if (PEOPLE_HEADS.has(lower)) return SOURCE_KIND.people;
  if (ORGANISATION_HEADS.has(lower)) return SOURCE_KIND.organisation;
  if (DOCUMENT_HEADS.has(lower)) return SOURCE_KIND.document;
  return capital ? SOURCE_KIND.name : SOURCE_KIND.other;
}
