import type { TitleGender } from '../lexicon/titles';

/** Pronouns that tell a person's gender, lower-cased. */
export const GENDER_OF_PRONOUN: Readonly<Record<string, TitleGender>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
};
