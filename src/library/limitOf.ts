import type { LibraryRules } from '../model/LibraryRules';

/** What saved pages may take unless the reader says otherwise, in UTF-16 code units: some ten thousand pages. */
const LIMIT = 500_000_000;

/** The limit in force: an organisation's, else the reader's as stored, else what is so from the start. */
export function limitOf(stored: number | undefined, rules: LibraryRules): number {
  return rules.limit ?? stored ?? LIMIT;
}
