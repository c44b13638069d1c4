import { startsUpper } from '../text/startsUpper';

/** The capitals that the words of a name begin with, or '' for a name of one word: "HT" for "Hindustan Times". */
export const initialsOf = (name: string): string =>
  name.includes(' ')
    ? name
        .split(' ')
        .filter((word) => startsUpper(word))
        .map((word) => word[0])
        .join('')
    : '';
