/** What saved pages may take unless the reader says otherwise, in UTF-16 code units: some ten thousand pages. */
const LIMIT = 500_000_000;

/** The limit in force, by what is stored. */
export function limitOf(stored: number | undefined): number {
  return stored ?? LIMIT;
}
