import { readHearsay } from '../hearsay/readHearsay';
import type { GoldDocument } from './GoldDocument';
import { passageToDocument } from './passageToDocument';
import { readPolnearToLearn } from './readPolnear';

/** All there is to learn from: Hearsay and, where it is on this machine, the file `polnear`. */
export function readDocuments(polnear: string | null): GoldDocument[] {
  return [...(polnear === null ? [] : readPolnearToLearn(polnear)), ...readHearsay().map(passageToDocument)];
}
