import { LetterPattern } from '../text/LetterPattern';

const DATELINE = new LetterPattern(
  /^(?:[\p{Lu}][\p{L}'’.-]{1,30}(?:[ ,/]{1,2}[\p{L}\p{N}'’.]{1,20}){0,6}\s{0,2})?(?:\([^()]{2,40}\)\s{0,2})?(?:[-–—]{1,2}|:)\s+/u,
);
/** "Ratan (Estra) [Norda], July 2 (Wire): ": the form of South Asian agencies. */
const BRACKETED = new LetterPattern(
  /^\p{Lu}[\p{L} .'’-]{1,40}(?:\s?\([^()]{2,40}\))?(?:\s?\[[^[\]]{2,40}\])?,?\s{1,2}(?:[\p{L}.]{3,10}\s\d{1,2}(?:,?\s\d{4})?\s{0,2})?\(\p{Lu}[^()]{1,20}\)\s?[:–—-]{1,2}\s/u,
);
const CAPITALS = /^\p{Lu}{3,}/u;

/**
 * Where the text proper begins behind a dateline that opens a block ("KUWAIT CITY- ", "SEOUL, June 9 (Agency) -- "); `start` itself where
 * there is none. Only names in capitals or a credit in brackets make a dateline.
 */
export function skipDateline(text: string, start: number): number {
  if (start > 2) return start;
  const head = text.slice(start, start + 90);
  const opening = text.slice(start, start + 140);
  const bracketed = BRACKETED.for(opening).exec(opening);
  if (bracketed) return start + bracketed[0].length;
  const found = DATELINE.for(head).exec(head);
  if (!found || !(CAPITALS.test(head) || found[0].includes('('))) return start;
  return start + found[0].length;
}
