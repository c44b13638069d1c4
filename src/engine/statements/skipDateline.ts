import { LetterPattern } from '../text/LetterPattern';
import { startsUpper } from '../text/startsUpper';

const DATELINE = new LetterPattern(
  /^(?:[\p{Lu}][\p{L}'’.-]{1,30}(?:[ ,/]{1,2}[\p{L}\p{N}'’.]{1,20}){0,6}\s{0,2})?(?:\([^()]{2,40}\)\s{0,2})?(?:[-–—]{1,2}|:)\s+/u,
);
/** "Ratan (Estra) [Norda], July 2 (Wire): ": the form of South Asian agencies. */
const BRACKETED = new LetterPattern(
  /^\p{Lu}[\p{L} .'’-]{1,40}(?:\s?\([^()]{2,40}\))?(?:\s?\[[^[\]]{2,40}\])?,?\s{1,2}(?:[\p{L}.]{3,10}\s\d{1,2}(?:,?\s\d{4})?\s{0,2})?\(\p{Lu}[^()]{1,20}\)\s?[:–—-]{1,2}\s/u,
);

/**
 * Where the text proper begins behind a dateline that opens a block ("KUWAIT CITY- ", "SEOUL, June 9 (Agency) -- "); `start` itself where
 * there is none. Only names in capitals or a credit in brackets make a dateline.
 */
export function skipDateline(text: string, start: number): number {
  if (start > 2) return start;
  const opening = text.slice(start, start + 140);
  const capitals = [0, 1, 2].every((i) => startsUpper(opening.slice(i, i + 1)));
  if (!capitals && !opening.includes('(')) return start;
  const bracketed = BRACKETED.for(opening).exec(opening);
  if (bracketed) return start + bracketed[0].length;
  const head = opening.slice(0, 90);
  const found = DATELINE.for(head).exec(head);
  if (!found || !(capitals || found[0].includes('('))) return start;
  return start + found[0].length;
}
