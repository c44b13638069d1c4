/** Verbs that take whoever hears it before what is said: "told the crew the boat was theirs". */
export const VERBS_OF_TELLING: readonly string[] =
  'tell tells told telling inform informs informed informing assure assures assured assuring'.split(' ');
