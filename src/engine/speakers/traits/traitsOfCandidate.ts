import type { TitleGender } from '../../lexicon/titles';
import { genderOfHead } from '../../mentions/genderOfHead';
import type { Candidate, Told } from '../Candidate';
import type { SourcePlace } from '../SourcePlace';
import type { SpeechContext } from '../SpeechContext';
import { KIND_CLASS } from './kindClass';
import { bounded, TRAIT, TRAITS } from './Trait';

const TYPE_CLASS = { entity: 1, together: 2, told: 3, printed: 4, nobody: 5 } as const;
const PART_CLASS = { whole: 0, owner: 1, maker: 2 } as const;

/** Fills in what is true of a candidate by itself. The row holds what is true of the source already (`traitsOfSource`). */
export function traitsOfCandidate(
  row: Uint8Array,
  at: number,
  candidate: Candidate,
  place: SourcePlace,
  context: SpeechContext,
): void {
  row[at + TRAIT.type] = TYPE_CLASS[candidate.type];
  if (candidate.type === 'entity') traitsOfEntity(row, at, candidate.entity, place, context);
  else if (candidate.type === 'told') traitsOfTold(row, at, candidate.told, place);
  else if (candidate.type === 'printed') {
    row[at + TRAIT.kind] = KIND_CLASS[candidate.kind];
    row[at + TRAIT.order] = PART_CLASS[candidate.part];
  } else if (candidate.type === 'together') {
    row[at + TRAIT.nameParts] = bounded(candidate.entities.length);
    row[at + TRAIT.mentions] = bounded(place.phrase?.names.length ?? 0);
    row[at + TRAIT.kind] = candidate.entities.every((e) => context.index.entities[e]!.kind === 'person') ? 1 : 2;
  }
}

/** 1 where two kinds of body are the same, 2 where they are not, 0 where one is not known. */
const sameKind = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === b ? 1 : 2);

/** 1 where two genders agree, 2 where they clash, 0 where one is not known. */
const agreement = (a: TitleGender, b: TitleGender): number => (a === null || b === null ? 0 : a === b ? 1 : 2);

/** The gender that a source tells: by pronoun or main noun, or by the title before its name. */
const genderOfSource = ({ phrase }: SourcePlace, { mentions }: SpeechContext): TitleGender =>
  phrase === null ? null : (phrase.gender ?? (phrase.named === null ? null : mentions.mentions[phrase.named]!.gender));

function traitsOfEntity(row: Uint8Array, at: number, number: number, place: SourcePlace, context: SpeechContext): void {
  const { standing, index } = context;
  for (let trait = TRAIT.kind; trait <= TRAIT.bodyKind; trait++) row[at + trait] = standing[number * TRAITS + trait]!;
  row[at + TRAIT.gender] = agreement(genderOfSource(place, context), index.entities[number]!.gender);
  row[at + TRAIT.sameBodyKind] = sameKind(
    place.phrase === null || place.phrase.pronoun !== null ? 0 : row[at + TRAIT.sourceBodyKind]!,
    row[at + TRAIT.bodyKind]!,
  );
}

function traitsOfTold(row: Uint8Array, at: number, { speaker, phrase }: Told, place: SourcePlace): void {
  row[at + TRAIT.kind] = KIND_CLASS[speaker.kind];
  row[at + TRAIT.gender] = agreement(place.phrase?.gender ?? null, phrase.gender ?? genderOfHead(phrase.head.lower));
  row[at + TRAIT.nameParts] = phrase.plural ? 2 : 1;
}
