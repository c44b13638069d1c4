import { FUNCTION_WORDS } from '../../lexicon/functionWords';
import { COUNTRY_OF } from '../../lexicon/nationalities';
import { foldName } from '../../mentions/foldName';
import { singularOf } from '../../mentions/singularOf';
import type { Told } from '../Candidate';
import { officeOf } from '../officeOf';
import type { SourcePhrase } from '../SourcePhrase';
import type { SpeechContext } from '../SpeechContext';
import { bounded, TRAIT } from './Trait';

/** A word and the form of it that is looked for too: a noun with its office, or a part of a name in the singular. */
type WordForms = readonly [word: string, other: string];

/** What all entities are compared with: the words of a source that describes, read once for all its candidates. */
export interface Description {
  readonly age: number | null;
  /** The main noun, and its singular, each with its office. */
  readonly head: WordForms;
  readonly single: WordForms;
  /** With their offices, the main noun first. */
  readonly nouns: readonly WordForms[];
  /** By noun, how close entities stand to it (`Company`). */
  readonly company: readonly ReadonlyMap<number, number>[];
  /** The main noun and the core's words but articles and the like, folded as parts of names are, with their singulars. */
  readonly headAsName: WordForms;
  readonly coreAsName: readonly WordForms[];
  /** Words of two letters and more without their stops: one may abbreviate a name. */
  readonly abbreviations: ReadonlySet<string>;
  readonly countries: readonly string[];
}

const withOffice = (noun: string): WordForms => [noun, officeOf(noun)];
const withSingular = (word: string): WordForms => [word, singularOf(word)];

/** Reads a source's words for comparing entities with them; null where it has none, or is a pronoun. */
export function readDescription(phrase: SourcePhrase | null, { company }: SpeechContext): Description | null {
  if (!phrase || phrase.pronoun !== null) return null;
  const { head, words } = phrase;
  return {
    age: phrase.age,
    head: withOffice(head.lower),
    single: withOffice(singularOf(head.lower)),
    nouns: phrase.nouns.map(withOffice),
    company: phrase.nouns.map((noun) => company.of(noun)),
    headAsName: withSingular(foldName(head.text)),
    coreAsName: phrase.core
      .filter(({ lower }) => !FUNCTION_WORDS.has(lower))
      .map(({ text }) => withSingular(foldName(text))),
    abbreviations: new Set(words.filter((w) => w.lower.length > 1).map((w) => w.lower.replaceAll('.', ''))),
    countries: words.flatMap((w) => COUNTRY_OF.get(w.lower) ?? []),
  };
}

const hasEither = (known: ReadonlySet<string>, [word, other]: WordForms): boolean =>
  known.has(word) || known.has(other);

/** How many of some words are among those known. */
function countIn(known: ReadonlySet<string>, words: readonly WordForms[]): number {
  let found = 0;
  for (const word of words) if (hasEither(known, word)) found++;
  return found;
}

/** Fills in how well the source's words describe an entity, by its roles, its name and the words that stand beside it. */
export function traitsOfDescription(
  row: Uint8Array,
  at: number,
  number: number,
  description: Description,
  context: SpeechContext,
): void {
  const entity = context.index.entities[number]!;
  const { age, company } = description;
  if (entity.roleWords.size > 0) {
    const isOfHead = hasEither(entity.roleWords, description.head) || hasEither(entity.roleWords, description.single);
    row[at + TRAIT.headInRole] = isOfHead ? 1 : 0;
    row[at + TRAIT.wordsInRole] = bounded(countIn(entity.roleWords, description.nouns));
  }
  traitsOfSameWords(row, at, number, description, context);
  row[at + TRAIT.age] = age === null ? 0 : entity.age === age ? 1 : entity.age === null ? 2 : 3;
  let closeness = 0;
  for (const near of company) closeness += near.get(number) ?? 0;
  row[at + TRAIT.headCompany] = company[0]!.get(number) ?? 0;
  row[at + TRAIT.wordsCompany] = bounded(closeness);
  row[at + TRAIT.country] = sharedCountry(description.countries, entity.roleWords);
}

function traitsOfSameWords(
  row: Uint8Array,
  at: number,
  number: number,
  { headAsName, coreAsName, abbreviations }: Description,
  context: SpeechContext,
): void {
  const parts = context.partsOf[number]!;
  const { tokens } = context.index.entities[number]!;
  const [head] = headAsName;
  row[at + TRAIT.headInName] = !hasEither(parts, headAsName)
    ? 0
    : head === foldName(tokens.at(-1)!)
      ? 2
      : head === foldName(tokens[0]!)
        ? 3
        : 1;
  const shared = countIn(parts, coreAsName);
  row[at + TRAIT.wordsInName] =
    shared === 0 ? 0 : shared === coreAsName.length ? bounded(10 + shared) : bounded(shared);
  row[at + TRAIT.initials] = abbreviations.has(context.initialsOf[number]!) ? 1 : 0;
}

/** 1 where source and roles name the same country, 2 where they name different ones. */
function sharedCountry(ours: readonly string[], roleWords: ReadonlySet<string>): number {
  if (ours.length === 0) return 0;
  const theirs = [...roleWords].flatMap((w) => COUNTRY_OF.get(w) ?? []);
  return theirs.length === 0 ? 0 : ours.some((c) => theirs.includes(c)) ? 1 : 2;
}

/** Fills in how far the source's words are those by which somebody without a name was told of. */
export function traitsOfRetelling(row: Uint8Array, at: number, told: Told, { nouns }: Description): void {
  const theirs = new Set(told.phrase.nouns.map(officeOf));
  const [, head] = nouns[0]!;
  row[at + TRAIT.headAgain] = officeOf(singularOf(told.phrase.head.lower)) === head ? 2 : theirs.has(head) ? 1 : 0;
  const shared = nouns.filter(([, office]) => theirs.has(office)).length;
  row[at + TRAIT.wordsInRole] = shared === nouns.length ? bounded(10 + shared) : bounded(shared);
}
