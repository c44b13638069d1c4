import type { GoldDocument } from './GoldDocument';
import { fillRates } from './rateWords';
import { readDocuments } from './readDocuments';

/** All there is to learn from (`readDocuments`), with the rates of words that each document would get had it not been learned from. */
export function readRated(polnear: string | null): GoldDocument[] {
  const documents = readDocuments(polnear);
  fillRates(documents);
  return documents;
}
