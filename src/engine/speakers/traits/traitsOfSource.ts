import { bodyKindOf } from '../../lexicon/bodyKinds';
import { DOCUMENT_HEADS } from '../../lexicon/documents';
import { MEDIA_HEADS } from '../../lexicon/mediaWords';
import { COUNTRY_OF } from '../../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../../lexicon/organisationWords';
import { PRONOUN_CLASSES } from '../../lexicon/pronouns';
import { EPITHETS, PEOPLE_HEADS, ROLE_HEADS } from '../../lexicon/roles';
import { wordSet } from '../../lexicon/wordSet';
import { roleOf } from '../../mentions/roleOf';
import { quotedWithin } from '../../text/indexQuotations';
import { isNational } from '../isNational';
import type { SourcePhrase } from '../SourcePhrase';
import type { SourcePlace } from '../SourcePlace';
import type { SpeechContext } from '../SpeechContext';
import { bounded, TRAIT } from './Trait';

const DETERMINER_CLASS = { none: 0, definite: 1, indefinite: 2, pronoun: 3, owner: 4, count: 5 } as const;
const BLOCK_CLASS: Readonly<Record<string, number>> = { headline: 1, standfirst: 2, subhead: 3 };
const PASSIVE = /^(?:is|was|are|were|be|been|being|has been|have been|had been)\b/iu;
const CITING = /^(?:citing|quoting|according|per|as)\b/iu;
const ANSWER = /^(?:A|Answer)\s?[:.]$/u;
const QUESTION = /^(?:Q|Question)\s?[:.]$/u;
const PARTICIPLE = /ing\b/u;

/** Fills in what is true of a source whoever is meant. */
export function traitsOfSource(row: Uint8Array, at: number, place: SourcePlace, context: SpeechContext): void {
  const { draft, phrase } = place;
  const cue = draft.cue[0];
  const content = draft.content[0]!;
  row[at + TRAIT.sourceBlock] = BLOCK_CLASS[context.mentions.text.blocks[place.at.block]!.kind] ?? 0;
  row[at + TRAIT.sourceUnprinted] = draft.source.length > 0 ? 0 : phrase === null ? 1 : 2;
  row[at + TRAIT.sourceInner] = draft.within === null ? 0 : 1;
  row[at + TRAIT.sourceCue] = cue ? cueClass(cue.text) : 0;
  row[at + TRAIT.sourceBehindContent] =
    place.at.block > content.block || (place.at.block === content.block && place.at.start >= content.start) ? 1 : 0;
  row[at + TRAIT.sourceFirstInBlock] = place.at.start === 0 ? 1 : 0;
  row[at + TRAIT.sourceContinues] = draft.continues === null ? 0 : 1;
  row[at + TRAIT.sourceQuoted] = quotedWithin(
    context.mentions.quoted,
    place.at.block,
    place.at.start,
    place.at.end,
  ).some((q) => q.start < place.at.start && q.end >= place.at.end)
    ? 1
    : 0;
  row[at + TRAIT.sourceSentence] = bounded(place.sentence);
  row[at + TRAIT.sourceEndsBlock] =
    place.at.end + 2 >= context.mentions.text.blocks[place.at.block]!.text.length ? 1 : 0;
  if (phrase) traitsOfPhrase(row, at, phrase);
}

function cueClass(cue: string): number {
  if (PASSIVE.test(cue)) return 2;
  if (CITING.test(cue)) return 3;
  if (ANSWER.test(cue)) return 5;
  if (QUESTION.test(cue)) return 6;
  return PARTICIPLE.test(cue) ? 4 : 1;
}

function traitsOfPhrase(row: Uint8Array, at: number, phrase: SourcePhrase): void {
  const { pronoun, head, words, names, named } = phrase;
  row[at + TRAIT.sourcePronoun] =
    pronoun === null ? 0 : PRONOUN_CLASSES.findIndex((words) => words.has(pronoun)) + 1 || PRONOUN_CLASSES.length + 1;
  row[at + TRAIT.sourceShape] =
    pronoun !== null ? 1 : named !== null ? (names.length > 1 ? 3 : 2) : names.length > 0 ? 4 : 5;
  row[at + TRAIT.sourceDeterminer] = DETERMINER_CLASS[phrase.determiner];
  row[at + TRAIT.sourceHeadKind] = headKind(head.lower);
  row[at + TRAIT.sourceWords] = bounded(words.length);
  row[at + TRAIT.sourceNames] = bounded(names.length);
  row[at + TRAIT.sourceHeadPlural] = phrase.plural ? 1 : 0;
  row[at + TRAIT.sourceHeadCapital] = head.capital ? (head.first ? 1 : 2) : 0;
  row[at + TRAIT.sourceGender] = phrase.gender === null ? 0 : phrase.gender === 'm' ? 1 : 2;
  row[at + TRAIT.sourceAge] = phrase.age === null ? 0 : 1;
  row[at + TRAIT.sourceNamesHead] = named === null ? 0 : 1;
  row[at + TRAIT.sourceCapitals] = bounded(phrase.core.filter((w) => w.capital && !w.first).length);
  row[at + TRAIT.sourceOf] = behindCore(phrase);
  row[at + TRAIT.sourceBodyKind] = bodyKindOf(head.lower);
  row[at + TRAIT.sourceOfMedium] = MEDIA_HEADS.has(head.lower) ? 1 : 0;
}

const BEHIND_CLASS: readonly ReadonlySet<string>[] = [
  wordSet('of'),
  wordSet('for'),
  wordSet('by'),
  wordSet('who whose whom'),
  wordSet('which that'),
  wordSet('in at on from near'),
  wordSet('with close familiar'),
];

/** What opens the words behind the core. */
function behindCore({ core, words }: SourcePhrase): number {
  const next = words[core.length];
  if (!next) return 0;
  return BEHIND_CLASS.findIndex((words) => words.has(next.lower)) + 1 || BEHIND_CLASS.length + (next.capital ? 2 : 1);
}

/** What the lexicon knows of a main noun. */
function headKind(head: string): number {
  if (PEOPLE_HEADS.has(head)) return 2;
  if (DOCUMENT_HEADS.has(head)) return ORGANISATION_HEADS.has(head) ? 5 : 4;
  if (ROLE_HEADS.has(head) || EPITHETS.has(head) || roleOf(head) !== null) return ORGANISATION_HEADS.has(head) ? 6 : 1;
  if (ORGANISATION_HEADS.has(head)) return 3;
  if (isNational(head)) return 10;
  if (COUNTRY_OF.has(head)) return 7;
  if (/(?:ers|ors|ists|ians|men|women|people)$/u.test(head)) return 8;
  if (/(?:er|or|ist|ian|man|woman)$/u.test(head)) return 9;
  return 0;
}
