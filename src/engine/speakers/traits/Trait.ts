/**
 * What the judge is told of a source and one candidate, by place in the row: small whole numbers, 0 to 63. Where nothing else is said, 0 means
 * "no" or "none".
 */
const NAMES = [
  // The source: the same for all its candidates (`traitsOfSource`).
  'sourcePronoun',
  'sourceShape',
  'sourceDeterminer',
  'sourceHeadKind',
  'sourceWords',
  'sourceNames',
  'sourceHeadPlural',
  'sourceHeadCapital',
  'sourceBlock',
  'sourceInner',
  'sourceQuoted',
  'sourceCue',
  'sourceBehindContent',
  'sourceGender',
  'sourceAge',
  'sourceNamesHead',
  'sourceOfMedium',
  'sourceFirstInBlock',
  'sourceContinues',
  'sourceCapitals',
  'sourceEndsBlock',
  'sourceBodyKind',
  'sourceSentence',
  'sourceOf',
  'sourceUnprinted',
  // The candidate by itself (`traitsOfCandidate`).
  'type',
  'kind',
  'personScore',
  'gender',
  'mentions',
  'nameParts',
  'order',
  'namedAsSource',
  'inHeadline',
  'hasRole',
  'nation',
  'nameKind',
  'bodyKind',
  'sameBodyKind',
  // How the source's words name it (`traitsOfNaming`).
  'namedInSource',
  'namedIsHead',
  'namedRank',
  'namedPossessive',
  'namedBehind',
  'namedApposed',
  'namedOffice',
  'namedClosed',
  'namedCovers',
  'othersInSource',
  // How the source's words describe it (`traitsOfDescription`).
  'headInRole',
  'wordsInRole',
  'headInName',
  'wordsInName',
  'initials',
  'age',
  'headCompany',
  'wordsCompany',
  'headAgain',
  'country',
  // Where it was last named (`traitsOfView`).
  'sentencesBack',
  'blocksBack',
  'lastLeads',
  'lastOblique',
  'lastQuoted',
  'lastTold',
  'namesBack',
  'nearestPerson',
  'sameSentence',
  'sameSentenceLeads',
  'sentenceBefore',
  'sentencesAhead',
  'isNew',
  'nextLeads',
  'nextSpeaks',
  'spokenOf',
  'blockLeads',
  // When it last spoke (`traitsOfTurns`).
  'turnsBack',
  'turnSentencesBack',
  'turnBlocksBack',
  'turnsTaken',
  'isOuter',
  'spokeInBlock',
  'isContinued',
  'echo',
  // Against its rivals (`compareRivals`).
  'rivals',
  'rivalsNearer',
  'rivalsFitting',
  'bestCompany',
  'bestName',
  'bestEcho',
  'nearestBody',
  'bodiesNearer',
  'nearestInKind',
  'newRank',
  'mentionsRank',
  'turnsRank',
  'mostOfRole',
  // What words alone make of it (`noteWords`).
  'words',
  'wordsBehindBest',
] as const;

export type Trait = (typeof NAMES)[number];

/** Place of each trait in a row. */
export const TRAIT = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Readonly<Record<Trait, number>>;

/** Traits of a row. */
export const TRAITS = NAMES.length;

/** The highest value of a trait. */
export const MOST = 63;

/** A number as a trait takes it: cut to 0 to 63. */
export const bounded = (value: number): number => Math.max(0, Math.min(MOST, Math.floor(value)));
