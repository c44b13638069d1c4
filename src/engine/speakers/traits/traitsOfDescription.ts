import { FUNCTION_WORDS } from '../../lexicon/functionWords';
import { COUNTRY_OF } from '../../lexicon/nationalities';
import { foldName } from '../../mentions/foldName';
import { singularOf } from '../../mentions/singularOf';
import type { Told } from '../Candidate';
import { officeOf } from '../officeOf';
import type { SourcePhrase } from '../SourcePhrase';
import type { SourcePlace } from '../SourcePlace';
import type { SpeechContext } from '../SpeechContext';
import { bounded, TRAIT } from './Trait';

/** Fills in how well the source's words describe an entity, by its roles, its name and the words that stand beside it. */
export function traitsOfDescription(
  row: Uint8Array,
  at: number,
  number: number,
  { phrase }: SourcePlace,
  context: SpeechContext,
): void {
  if (!phrase || phrase.pronoun !== null) return;
  const entity = context.index.entities[number]!;
  const head = phrase.head.lower;
  const { nouns } = phrase;
  const inRole = (noun: string): boolean => entity.roleWords.has(noun) || entity.roleWords.has(officeOf(noun));
  row[at + TRAIT.headInRole] = inRole(head) || inRole(singularOf(head)) ? 1 : 0;
  row[at + TRAIT.wordsInRole] = bounded(nouns.filter(inRole).length);
  traitsOfSameWords(row, at, number, phrase, context);
  row[at + TRAIT.age] = phrase.age === null ? 0 : entity.age === phrase.age ? 1 : entity.age === null ? 2 : 3;
  row[at + TRAIT.headCompany] = context.company.of(nouns[0]!).get(number) ?? 0;
  row[at + TRAIT.wordsCompany] = bounded(
    nouns.reduce((sum, noun) => sum + (context.company.of(noun).get(number) ?? 0), 0),
  );
  row[at + TRAIT.country] = sharedCountry(phrase, entity.roleWords);
}

function traitsOfSameWords(
  row: Uint8Array,
  at: number,
  number: number,
  phrase: SourcePhrase,
  context: SpeechContext,
): void {
  const parts = context.partsOf[number]!;
  const initials = context.initialsOf[number]!;
  const { tokens } = context.index.entities[number]!;
  const head = foldName(phrase.head.text);
  const isPart = (word: string): boolean => parts.has(word) || parts.has(singularOf(word));
  row[at + TRAIT.headInName] = !isPart(head)
    ? 0
    : head === foldName(tokens.at(-1)!)
      ? 2
      : head === foldName(tokens[0]!)
        ? 3
        : 1;
  const core = phrase.core.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ text }) => foldName(text));
  const shared = core.filter(isPart).length;
  row[at + TRAIT.wordsInName] = shared === 0 ? 0 : shared === core.length ? bounded(10 + shared) : bounded(shared);
  row[at + TRAIT.initials] = phrase.words.some((w) => w.lower.length > 1 && w.lower.replace(/\./gu, '') === initials)
    ? 1
    : 0;
}

/** 1 where source and roles name the same country, 2 where they name different ones. */
function sharedCountry({ words }: SourcePhrase, roleWords: ReadonlySet<string>): number {
  const ours = words.map((w) => COUNTRY_OF.get(w.lower)).filter((c) => c !== undefined);
  if (ours.length === 0) return 0;
  const theirs = [...roleWords].map((w) => COUNTRY_OF.get(w)).filter((c) => c !== undefined);
  return theirs.length === 0 ? 0 : ours.some((c) => theirs.includes(c)) ? 1 : 2;
}

/** Fills in how far the source's words are those by which somebody without a name was told of. */
export function traitsOfRetelling(row: Uint8Array, at: number, told: Told, { phrase }: SourcePlace): void {
  if (!phrase || phrase.pronoun !== null) return;
  const theirs = new Set(told.phrase.nouns.map(officeOf));
  const ours = phrase.nouns.map(officeOf);
  row[at + TRAIT.headAgain] =
    officeOf(singularOf(told.phrase.head.lower)) === ours[0] ? 2 : theirs.has(ours[0]!) ? 1 : 0;
  const shared = ours.filter((noun) => theirs.has(noun)).length;
  row[at + TRAIT.wordsInRole] = shared === ours.length ? bounded(10 + shared) : bounded(shared);
}
