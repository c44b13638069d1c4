// Writes src/engine/lexicon/givenNames.json from the lexicon of compromise (MIT), which is used for this alone: nothing of it ships but
// these names. Run again where the package's version changes: node scripts/run.mjs build-given-names

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const root = process.env.ACCORDING_TO_ROOT ?? '.';
const { lexicon } = (nlp.model() as Model).one;

/** Single words that compromise tags as nothing but a given name of this kind. */
const namesOf = (tag: string): string[] =>
  Object.keys(lexicon)
    .filter((word) => [lexicon[word]].flat().includes(tag) && /^\p{Ll}{2,}$/u.test(word))
    .sort();

/** Single words of all that compromise tags with one of some kinds, of several words each that is no small word. */
const wordsOf = (...tags: readonly string[]): string =>
  [
    ...new Set(
      Object.keys(lexicon)
        .filter((name) => [lexicon[name]].flat().some((tag) => tag !== undefined && tags.includes(tag)))
        .flatMap((name) => name.split(' '))
        .filter((word) => /^\p{L}[\p{L}.'-]{2,}$/u.test(word)),
    ),
  ]
    .sort()
    .join(' ');

const write = (name: string, lists: Readonly<Record<string, string>>): void => {
  const file = join(root, 'src/engine/lexicon', name);
  writeFileSync(file, `${JSON.stringify(lists, null, 2)}\n`);
  const counts = Object.entries(lists).map(([of, words]) => `${words.split(' ').length} ${of}`);
  console.error(`build-given-names: ${file}: ${counts.join(', ')}`);
};

write('givenNames.json', { male: namesOf('MaleName').join(' '), female: namesOf('FemaleName').join(' ') });
write('nameWords.json', {
  places: wordsOf('City', 'Country', 'Region'),
  surnames: wordsOf('LastName'),
  peoples: wordsOf('Demonym'),
  teams: wordsOf('SportsTeam'),
  bodies: wordsOf('Organization'),
  callings: wordsOf('Actor'),
});
