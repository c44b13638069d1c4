import { DOCUMENT_HEADS } from '../lexicon/documents';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';

/** Words a source of a headline may have. */
const MAX_SOURCE = 7;
const NAME_PARTS = wordSet('of the and de al bin van von');
/** Bodies before which things are said: "court hears". */
const HEARINGS = wordSet('inquest jury inquiry hearing trial panel');

/** Whether a few words of a headline name or describe somebody who can speak; `named` gives the running text's names, lower-cased. */
export function canSpeak(words: readonly Word[], named: () => ReadonlySet<string>): boolean {
  const last = words.at(-1);
  if (!last || words.length > MAX_SOURCE) return false;
  const { lower } = last;
  if (ROLE_HEADS.has(lower) || PEOPLE_HEADS.has(lower) || ORGANISATION_HEADS.has(lower)) return true;
  if (DOCUMENT_HEADS.has(lower) || HEARINGS.has(lower)) return true;
  return last.capital && named().has(lower) && words.every((w) => w.capital || NAME_PARTS.has(w.lower));
}
