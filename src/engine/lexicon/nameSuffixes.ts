/** What may stand behind a surname as part of the name, lower-cased, without the stop: generations and degrees. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv md phd'.split(' '));

/** Of these, those that a stop belongs to. */
export const SHORT_GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr']);
