import { foldSpelling } from './foldSpelling';

/**
 * By what entities are one: the full name, of several words, in any spelling. A lone word is itself alone, as two short names are soon
 * alike.
 */
export function entityKey(name: string): string {
  return /\s/.test(name) ? foldSpelling(name) : name;
}
