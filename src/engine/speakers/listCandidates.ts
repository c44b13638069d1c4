import { DOCUMENT_HEADS } from '../lexicon/documents';
import { DETERMINERS } from '../lexicon/functionWords';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PEOPLE_HEADS } from '../lexicon/roles';
import type { Entity } from '../mentions/Entity';
import { foldName } from '../mentions/foldName';
import type { ArticleMentions } from '../mentions/readMentions';
import { singularOf } from '../mentions/singularOf';
import { type Candidate, keyOf } from './Candidate';
import type { Discourse, Turn } from './Discourse';
import { printedName } from './printedName';
import type { SourcePhrase } from './SourcePhrase';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** Entities named before and behind a source that are looked at: a pronoun looks back, a description forwards too, a headline over all. */
interface Reach {
  readonly before: number;
  readonly behind: number;
}
const PRONOUN: Reach = { before: 12, behind: 3 };
const DESCRIPTION: Reach = { before: 16, behind: 8 };
const HEADLINE: Reach = { before: 16, behind: 30 };
/** Names looked through for each of them. */
const NAMES_EACH = 4;
/** Names looked through behind the last that spoke. */
const NAMES_SINCE = 120;
/** Entities that keep company with its nouns, share a word with it, or are named as sources most. */
const MOST_KEPT = 8;

/** All who may be meant by a source, at least one. Bounded, however many the article names. */
export function listCandidates(place: SourcePlace, context: SpeechContext, discourse: Discourse): Candidate[] {
  const joined = joinedEntities(place, context);
  if (joined.length > 1 && isJoinAlone(place, joined, context)) return [{ type: 'together', entities: joined }];
  if (goesOn(place)) return whoGoesOn(place, context, discourse);
  const apposed = apposedPerson(place, context);
  if (apposed !== null) return [{ type: 'entity', entity: apposed }];
  const candidates = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    candidates.set(keyOf(candidate), candidate);
  };
  const { phrase } = place;
  if (phrase !== null && phrase.named !== null) {
    for (const entity of entitiesNamed(phrase, context)) add({ type: 'entity', entity });
  } else {
    for (const entity of entitiesInView(place, context))
      if (mayMean(phrase, context.index.entities[entity]!)) add({ type: 'entity', entity });
    for (const { key } of place.turns) {
      const spoke = discourse.candidateOf(key);
      if (spoke && isToldAgain(spoke, key, place)) add(spoke);
    }
  }
  if (joined.length > 1) add({ type: 'together', entities: joined });
  for (const candidate of printedCandidates(place, context)) add(candidate);
  return [...candidates.values()];
}

/** Turns back that somebody without a name may be meant by other words. */
const TOLD_BACK = 5;

/** Whether an earlier speaker without a name, or several together, may be meant again: lately, or by a noun that told of them. */
function isToldAgain(spoke: Candidate, key: string, { phrase, spoke: turns }: SourcePlace): boolean {
  if (spoke.type !== 'told' && spoke.type !== 'together') return false;
  if ((turns.get(key)?.back ?? TOLD_BACK) < TOLD_BACK || spoke.type === 'together') return true;
  return phrase?.nouns.some((noun) => spoke.told.phrase.nouns.includes(noun)) ?? false;
}

/** Turns back that somebody may go on speaking. */
const TURNS_SINCE = 3;

/** Whether a statement is a quotation that nobody is credited for and that goes on from an earlier one. */
const goesOn = ({ draft, phrase }: SourcePlace): boolean =>
  draft.continues !== null && phrase === null && draft.cue.length === 0;

/** Who may speak a quotation that goes on: whoever spoke before, or who has come to the fore since. */
function whoGoesOn(place: SourcePlace, context: SpeechContext, discourse: Discourse): Candidate[] {
  const before = place.turns.find(({ draft }) => draft === place.draft.continues);
  const spoke = before && discourse.candidateOf(before.key);
  const newcomers = before ? comeToTheFore(place, before, context) : [];
  const others = newcomers.map((entity): Candidate => ({ type: 'entity', entity }));
  const lately = place.turns.slice(0, TURNS_SINCE).flatMap(({ key }) => discourse.candidateOf(key) ?? []);
  const all = new Map([...(spoke ? [spoke] : []), ...others, ...lately].map((one) => [keyOf(one), one]));
  return all.size > 0 ? [...all.values()] : [{ type: 'nobody' }];
}

/** Entities that lead a sentence of the page's own words between an earlier turn and a place. */
function comeToTheFore({ mention }: SourcePlace, since: Turn, { mentions, index }: SpeechContext): number[] {
  const found = new Set<number>();
  for (let i = mention - 1; i >= 0 && i >= mention - NAMES_SINCE; i--) {
    const { block, start, leads, quoted, possessive } = mentions.mentions[i]!;
    if (block < since.block || (block === since.block && start <= since.start)) break;
    if (leads && !quoted && !possessive && index.numberOf[i]! >= 0) found.add(index.numberOf[i]!);
  }
  return [...found];
}

/** Whether nothing speaks against an entity: no other age than the source tells ("the 41-year-old"), no body for "he" and "she". */
function mayMean(phrase: SourcePhrase | null, { age, kind }: Entity): boolean {
  if (phrase === null) return true;
  const isBody = kind === 'organisation' && phrase.pronoun !== null && phrase.gender !== null;
  return !isBody && (phrase.age === null || age === null || age === phrase.age);
}

/**
 * Entities that a source with a name for its main noun may mean: those named in it, and where that is no person's full name, others that
 * share its word: "Marsh" for the Marsh Company.
 */
function entitiesNamed({ names, named, head }: SourcePhrase, context: SpeechContext): ReadonlySet<number> {
  const { index, byWord, mentions } = context;
  const found = new Set(names.map((i) => index.numberOf[i]!).filter((entity) => entity >= 0));
  const meant = index.entities[index.numberOf[named!]!];
  if (meant?.kind === 'person' && meant.tokens.length > 1) return found;
  const { gender } = mentions.mentions[named!]!;
  for (const number of bySameWords(head.lower, byWord)) {
    const entity = index.entities[number]!;
    // Whoever shares the surname of a lone person was told apart already (`buildRoster`), unless the title says otherwise.
    const apart = meant?.kind === 'person' && foldName(entity.tokens.at(-1)!) === foldName(head.text);
    if (!apart || (gender !== null && gender === entity.gender)) found.add(number);
  }
  return found;
}

/** "the harbour chief, Ada Novak,": the person in apposition to a description of one, set off by signs on both sides; null where none is. */
function apposedPerson({ phrase }: SourcePlace, { mentions, index }: SpeechContext): number | null {
  if (phrase === null || phrase.named !== null || phrase.plural) return null;
  const { start, text } = phrase.passage;
  for (const i of phrase.names) {
    const { from, end, possessive } = mentions.mentions[i]!;
    const entity = index.numberOf[i]!;
    if (entity < 0 || possessive || index.entities[entity]!.kind !== 'person') continue;
    const apart = /,\s$/u.test(text.slice(0, Math.max(0, from - start)));
    if (apart && /^(?:$|[,)–—(])/u.test(text.slice(end - start))) return entity;
  }
  return null;
}

/** What a source comes to where it means nobody whom the article names otherwise. */
function printedCandidates({ phrase, draft }: SourcePlace, { mentions }: SpeechContext): Candidate[] {
  if (phrase === null) return [{ type: 'nobody' }];
  const unnamed: Candidate = { type: 'printed', kind: 'unnamed', part: 'whole' };
  if (phrase.pronoun !== null) return draft.source.length === 0 ? [unnamed, { type: 'nobody' }] : [unnamed];
  if (isNamedWhole(phrase, mentions)) return [];
  const parts = (['owner', 'maker'] as const).filter((part) => printedName(phrase, part) !== null);
  const document: Candidate = { type: 'printed', kind: 'document', part: 'whole' };
  const body: Candidate = { type: 'printed', kind: 'organisation', part: 'whole' };
  return [
    ...(isPaper(phrase.head.lower) ? [document] : [body, document, unnamed]),
    ...parts.map((part): Candidate => ({ type: 'printed', kind: 'organisation', part })),
  ];
}

/** Whether a main noun is a paper's and no body's. */
const isPaper = (head: string): boolean =>
  DOCUMENT_HEADS.has(head) && !ORGANISATION_HEADS.has(head) && !PEOPLE_HEADS.has(head);

/** Whether one name is all there is to the core of a phrase. */
function isNamedWhole({ named, core }: SourcePhrase, { mentions, roster }: ArticleMentions): boolean {
  const entity = named === null ? null : roster.entityOf[named];
  if (!entity) return false;
  const { from, end } = mentions[named!]!;
  return core.every((word) => DETERMINERS.has(word.lower) || (word.start >= from && word.end <= end));
}

/** Whether a source is nothing but names that are joined. */
function isJoinAlone({ phrase }: SourcePlace, joined: readonly number[], { mentions, index }: SpeechContext): boolean {
  const { names, passage, core } = phrase!;
  const first = mentions.mentions[names[0]!]!;
  const ends = core.at(-1)!.end <= mentions.mentions[names.at(-1)!]!.end;
  return first.from <= passage.start && ends && names.every((i) => joined.includes(index.numberOf[i]!));
}

function entitiesInView(place: SourcePlace, context: SpeechContext): ReadonlySet<number> {
  const { phrase, mention } = place;
  const { company, namedAsSource, mentions } = context;
  const headed = mentions.text.blocks[place.at.block]!.kind !== 'paragraph';
  const reach = headed ? HEADLINE : phrase?.pronoun != null ? PRONOUN : DESCRIPTION;
  const found = new Set<number>();
  for (const i of phrase?.names ?? []) take(context.index.numberOf[i]!, found);
  takeNamed(context, mention - 1, -1, reach.before, found);
  takeNamed(context, mention, 1, reach.behind, found);
  for (const noun of phrase?.nouns ?? [])
    for (const entity of firstOf(company.of(noun).keys(), MOST_KEPT)) found.add(entity);
  if (phrase && phrase.pronoun === null)
    for (const entity of bySameWords(phrase.head.lower, context.byWord)) found.add(entity);
  for (const entity of largest(namedAsSource, MOST_KEPT)) found.add(entity);
  return found;
}

function take(entity: number, found: Set<number>): void {
  if (entity >= 0) found.add(entity);
}

/** Takes in up to `most` further entities, by the names from one on, one by one in a direction. */
function takeNamed({ index }: SpeechContext, from: number, step: 1 | -1, most: number, found: Set<number>): void {
  const { numberOf } = index;
  const full = found.size + most;
  for (
    let i = from, seen = 0;
    i >= 0 && i < numberOf.length && seen < NAMES_EACH * most && found.size < full;
    i += step, seen++
  )
    take(numberOf[i]!, found);
}

/** Entities that a word is part of the name of, or that it abbreviates. */
const bySameWords = (word: string, byWord: SpeechContext['byWord']): readonly number[] => [
  ...(byWord.get(foldName(word)) ?? []),
  ...(byWord.get(singularOf(word)) ?? []),
];

/** Names of the source that are joined by "and": they speak together. */
function joinedEntities({ phrase }: SourcePlace, { mentions, index }: SpeechContext): number[] {
  if (!phrase || phrase.names.length < 2) return [];
  const { text } = mentions.text.blocks[phrase.passage.block]!;
  const names = phrase.names.map((i) => mentions.mentions[i]!);
  // "Trade and Finance Minister Novak": part of an office.
  const isPerson = (i: number): boolean => index.entities[index.numberOf[i]!]?.kind === 'person';
  const joined = new Set<number>();
  // From the last name forwards: a comma joins only what an "and" closes.
  for (let k = names.length - 2; k >= 0; k--) {
    const between = text.slice(names[k]!.end, names[k + 1]!.start);
    const and = /(?:^|\s)(?:and|&)\s/u.test(between);
    if (!and && !(joined.size > 0 && /^,\s$/u.test(between))) continue;
    const pair = [phrase.names[k]!, phrase.names[k + 1]!];
    if (names[k]!.possessive || isPerson(pair[0]!) !== isPerson(pair[1]!)) continue;
    for (const i of pair) if (index.numberOf[i]! >= 0) joined.add(index.numberOf[i]!);
  }
  return phrase.names.map((i) => index.numberOf[i]!).filter((e, k, all) => joined.has(e) && all.indexOf(e) === k);
}

function* firstOf<T>(items: Iterable<T>, most: number): Generator<T> {
  let seen = 0;
  for (const item of items) if (seen++ < most) yield item;
}

/** The places of the largest numbers above 0, in order. */
function largest(numbers: Int32Array, most: number): number[] {
  const places: number[] = [];
  numbers.forEach((n, i) => {
    if (n > 0) places.push(i);
  });
  return places.length <= most ? places : places.sort((a, b) => numbers[b]! - numbers[a]! || a - b).slice(0, most);
}
