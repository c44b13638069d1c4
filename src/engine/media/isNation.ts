import { MEDIA_LANGUAGES } from '../lexicon/mediaWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import type { Token } from '../text/splitTokens';

/** Whether a word tells of a country, a people or a language: "Hindi", "Russian". */
export const isNation = ({ lower }: Token): boolean => COUNTRY_OF.has(lower) || MEDIA_LANGUAGES.has(lower);
