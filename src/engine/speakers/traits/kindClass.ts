/** The numbers by which the judge knows what kind of speaker somebody is. */
export const KIND_CLASS = { person: 1, organisation: 2, document: 3, unnamed: 4, unknown: 5 } as const;
