import { foldSpelling } from './foldSpelling';
import { splitWords } from './splitWords';

/** The words of an entity's name by which it is looked for: of a name of several words in any of its spellings, of a lone word as it is printed. */
export function nameIds(name: string): Int32Array {
  const { ids } = splitWords(name);
  return ids.length > 1 ? splitWords(foldSpelling(name)).ids : ids;
}
