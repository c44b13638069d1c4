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

const file = join(root, 'src/engine/lexicon/givenNames.json');
const names = { male: namesOf('MaleName').join(' '), female: namesOf('FemaleName').join(' ') };
writeFileSync(file, `${JSON.stringify(names, null, 2)}\n`);
console.error(
  `build-given-names: ${file}: ${names.male.split(' ').length} of men, ${names.female.split(' ').length} of women`,
);
