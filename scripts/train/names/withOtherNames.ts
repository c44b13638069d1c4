import { FEMALE_NAMES, MALE_NAMES } from '../../../src/engine/lexicon/firstNames';
import { COMMON_SURNAMES, WORDS_OF_PLACES } from '../../../src/engine/lexicon/nameWords';
import { NAME_KIND, type NameKind } from '../../../src/engine/names/NameKind';
import type { Passage } from '../../hearsay/Passage';
import type { NameForms } from '../../hearsay/readNames';
import { random } from '../random';
import { patternOfForms } from './patternOfForms';

const GIVEN = [...MALE_NAMES, ...FEMALE_NAMES];
const SURNAMES = [...COMMON_SURNAMES];
const PLACES = [...WORDS_OF_PLACES];

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const PLAIN = /^\p{Lu}[\p{Ll}’'-]{2,}$/u;

/**
 * A passage with its people and one-word places under other names, drawn from those that compromise knows: what is learned from both does not hang on who
 * happens to be named. The same word becomes the same other word all over the passage.
 */
export function withOtherNames(
  passage: Passage,
  forms: NameForms,
  seed: number,
): { passage: Passage; forms: NameForms } {
  const pattern = patternOfForms(forms.keys());
  if (!pattern) return { passage, forms };
  const next = random(seed);
  const draw = (list: readonly string[]): string => capitalised(list[next() % list.length]!);
  const people = [...forms].flatMap(([form, kind]) => (kind === NAME_KIND.person ? [form.split(' ')] : []));
  const given = new Set(people.flatMap((words) => (words.length > 1 ? [words[0]!] : [])));
  const other = new Map<string, string>();
  for (const words of people)
    for (const word of words)
      if (PLAIN.test(word) && !other.has(word)) other.set(word, draw(given.has(word) ? GIVEN : SURNAMES));
  const renamed = new Map<string, string>();
  for (const [form, kind] of forms) {
    if (kind === NAME_KIND.person)
      renamed.set(
        form,
        form
          .split(' ')
          .map((word) => other.get(word) ?? word)
          .join(' '),
      );
    else if (kind === NAME_KIND.place && PLAIN.test(form)) renamed.set(form, draw(PLACES));
    else renamed.set(form, form);
  }
  const text = passage.text.replace(pattern, (form) => renamed.get(form)!);
  const kinds = new Map<string, NameKind>();
  for (const [form, kind] of forms) if (!kinds.has(renamed.get(form)!)) kinds.set(renamed.get(form)!, kind);
  return { passage: { ...passage, text }, forms: kinds };
}
