import { hashNumbers } from './hashName';

/** The key of a statement by its article's key and the ids of its content's words; of several in the same words the first one's. */
export function derivedId(article: string, ids: Int32Array): string {
  return `${article}.${hashNumbers(ids)}`;
}
