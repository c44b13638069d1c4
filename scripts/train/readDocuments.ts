import { isOfPolnear } from '../hearsay/Passage';
import { readHearsay } from '../hearsay/readHearsay';
import { readPress } from '../press/readPress';
import type { GoldDocument } from './GoldDocument';
import { passageToDocument } from './passageToDocument';
import { readPolnearToLearn } from './readPolnear';

/**
 * All there is to learn from: Hearsay and, where they are on this machine, the file `polnear` and the articles that `scripts/press` labels, but for
 * those of PolNeAR, which are read from there as their annotators marked them.
 */
export function readDocuments(polnear: string | null): GoldDocument[] {
  return [
    ...(polnear === null ? [] : readPolnearToLearn(polnear)),
    ...[...readHearsay(), ...readPress().passages.filter((passage) => !isOfPolnear(passage))].map(passageToDocument),
  ];
}
