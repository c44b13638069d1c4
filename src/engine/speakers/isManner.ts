import { NOUNS_LIKE_ADVERBS } from '../lexicon/adverbs';

/** Whether a lower-cased word is an adverb by its ending: "bluntly", "basically". */
export const isManner = (lower: string): boolean => lower.endsWith('ly') && !NOUNS_LIKE_ADVERBS.has(lower);
