import { DOCUMENT_HEADS, FINDINGS_HEADS, ISSUED, OWN_WORD } from '../lexicon/documents';
import { DETERMINERS } from '../lexicon/functionWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { BEFORE_ISSUERS } from '../lexicon/prepositions';
import { PEOPLE_HEADS, ROLE_HEADS, SOLE_OFFICES, WORDS_OF_OFFICES } from '../lexicon/roles';
import { isMedium } from '../media/isMedium';
import { foldName } from '../mentions/foldName';
import { isFirstName } from '../mentions/isFirstName';
import { SURELY_PERSON } from '../mentions/personScore';
import type { ArticleMentions } from '../mentions/readMentions';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { bySameWords } from './bySameWords';
import { type Candidate, keyOf, type PhrasePart } from './Candidate';
import type { Discourse } from './Discourse';
import { entitiesInView } from './entitiesInView';
import { familyBefore } from './familyBefore';
import { isAnswer } from './interviewee';
import { isNational } from './isNational';
import { joinedEntities } from './joinedEntities';
import { onlyOneSoCalled } from './onlyOneSoCalled';
import { pairBefore } from './pairBefore';
import { printedName } from './printedName';
import type { SourcePhrase } from './SourcePhrase';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';
import { whoAddsOn } from './whoAddsOn';
import { whoGoesOn } from './whoGoesOn';
import { whoLeads } from './whoLeads';
import { withoutOffices } from './withoutOffices';

/** All who may be meant by a source, at least one. Bounded, however many the article names. */
export function listCandidates(place: SourcePlace, context: SpeechContext, discourse: Discourse): Candidate[] {
  const joined = joinedEntities(place, context);
  if (joined.length > 1 && isJoinAlone(place, joined, context)) return [{ type: 'together', entities: joined }];
  if (context.interviewee !== null && isAnswer(place.draft)) return [{ type: 'entity', entity: context.interviewee }];
  if (goesOn(place)) return whoGoesOn(place, context, discourse);
  const pair = pairBefore(place, context);
  if (pair.length > 1) return [{ type: 'together', entities: pair }];
  const family = familyBefore(place, context);
  if (family !== null) return [family];
  const leads = whoLeads(place, context);
  if (leads !== null) return [{ type: 'entity', entity: leads }];
  const apposed = apposedPerson(place, context);
  if (apposed !== null) return [{ type: 'entity', entity: apposed }];
  const full = namedInFull(place, context);
  if (full !== null) return [{ type: 'entity', entity: full }];
  const called = onlyOneSoCalled(place, context);
  if (called !== null) return [{ type: 'entity', entity: called }];
  if (leadsInUnnamed(place, context)) return [{ type: 'printed', kind: 'unnamed', part: 'whole' }];
  const addsOn = whoAddsOn(place, context, discourse);
  if (addsOn !== null) return [addsOn];
  if (isInOtherScript(place)) return [{ type: 'printed', kind: 'unnamed', part: 'whole' }];
  if (isMediumAlone(place)) return [{ type: 'printed', kind: 'organisation', part: 'whole' }];
  const issued = issuersOf(place, context);
  // A statement is its issuer's own word.
  if (issued.length === 1 && OWN_WORD.has(place.phrase!.head.lower)) return issued;
  if (issued.length > 0) return [...issued, ...printedCandidates(place, context)];
  const candidates = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    candidates.set(keyOf(candidate), candidate);
  };
  const { phrase } = place;
  if (phrase !== null && phrase.named !== null) {
    for (const entity of entitiesNamed(phrase, context)) add({ type: 'entity', entity });
  } else {
    for (const entity of entitiesInView(place, context))
      if (mayMean(entity, place, context)) add({ type: 'entity', entity });
    for (const { key } of place.turns) {
      const spoke = discourse.candidateOf(key);
      if (spoke && isToldAgain(spoke, key, place)) add(spoke);
    }
  }
  if (joined.length > 1) add({ type: 'together', entities: joined });
  for (const candidate of printedCandidates(place, context)) add(candidate);
  return [...candidates.values()];
}

/** Whether a source has letters of a script without capitals, Arabic or Chinese: a name that the reader of names does not know, and nobody else's. */
const isInOtherScript = ({ phrase }: SourcePlace): boolean =>
  phrase !== null && phrase.named === null && phrase.words.some(({ text }) => OTHER_SCRIPT.test(text));
const OTHER_SCRIPT = /\p{Lo}/u;

/** Turns back that somebody without a name may be meant by other words. */
const TOLD_BACK = 5;

/** Whether an earlier speaker without a name, or several together, may be meant again: lately, or by a noun that told of them. */
function isToldAgain(spoke: Candidate, key: string, { phrase, spoke: turns }: SourcePlace): boolean {
  if (spoke.type === 'together') return phrase === null || phrase.plural;
  if (spoke.type !== 'told') return false;
  // What was found or counted is nobody told of by another noun.
  const isFound = phrase !== null && FINDINGS_HEADS.has(phrase.head.lower);
  if (!isFound && (turns.get(key)?.back ?? TOLD_BACK) < TOLD_BACK) return true;
  return phrase?.nouns.some((noun) => spoke.told.phrase.nouns.includes(noun)) ?? false;
}

/** Whether a statement is a quotation that nobody is credited for and that goes on from an earlier one. */
const goesOn = ({ draft, phrase }: SourcePlace): boolean =>
  draft.continues !== null && phrase === null && draft.cue.length === 0;

/**
 * Whether nothing speaks against an entity: no other age than the source tells ("the 41-year-old"), no body for "he" and "she", nobody whom
 * the other of the two was taken to mean before, no person for "the study" who is not named as its author.
 */
function mayMean(entity: number, { phrase, genders }: SourcePlace, context: SpeechContext): boolean {
  if (phrase === null) return true;
  const { age, gender, kind, personScore, roleWords, tokens } = context.index.entities[entity]!;
  if (phrase.age !== null && age !== null && age !== phrase.age) return false;
  const { lower } = phrase.head;
  if (kind === 'person' && phrase.pronoun === null && phrase.named === null) {
    // "Beijing had promised": a city without an article is its government.
    if (phrase.determiner === 'none' && phrase.words.length === 1 && COUNTRY_OF.has(lower) && !isNational(lower))
      return false;
    // "the zoo" is nobody who has a given name, a title or an age.
    if (personScore >= SURELY_PERSON && ORGANISATION_HEADS.has(lower) && !isRoleToo(lower)) return false;
    // "the mayor" is not who is known as the fire chief.
    if (SOLE_OFFICES.has(lower) && roleWords.size > 0 && !roleWords.has(lower) && !mayHold(roleWords)) return false;
  }
  if (kind === 'person' && FINDINGS_HEADS.has(phrase.head.lower)) return isAuthor(entity, phrase, context);
  if (phrase.pronoun === null || phrase.gender === null) return true;
  // What titles and pronouns tell of a name that is in no list; lists hold many that are both.
  const told = isFirstName(tokens[0]!.toLowerCase()) ? null : gender;
  return kind !== 'organisation' && (genders.get(entity) ?? told ?? phrase.gender) === phrase.gender;
}

const isRoleToo = (head: string): boolean => ROLE_HEADS.has(head) || PEOPLE_HEADS.has(head);

const mayHold = (roles: ReadonlySet<string>): boolean => [...roles].some((role) => WORDS_OF_OFFICES.has(role));

/** Whether a source names an entity as whose its thing is: "the survey by Ada Novak", "Novak's list". */
const isAuthor = (entity: number, { names }: SourcePhrase, { index, mentions }: SpeechContext): boolean =>
  names.some((i) => {
    const { possessive, previous } = mentions.mentions[i]!;
    return index.numberOf[i] === entity && (possessive || previous === 'by' || previous === 'of');
  });

/**
 * Entities that a source with a name for its main noun may mean: those named in it, and where that is no person's full name, others that
 * share its word: "Marsh" for the Marsh Company.
 */
function entitiesNamed({ names, named, head }: SourcePhrase, context: SpeechContext): ReadonlySet<number> {
  const { index, byWord, mentions } = context;
  const found = new Set(names.map((i) => index.numberOf[i]!).filter((entity) => entity >= 0));
  const meant = index.entities[index.numberOf[named!]!];
  if (meant?.kind === 'person' && meant.tokens.length > 1) return found;
  const { gender, tokens } = mentions.mentions[named!]!;
  // Who is called by all of a name is nobody else of whose name a part is the same: the "Velm News" beside the "Norda News".
  if (tokens.length > 1 && meant?.tokens.join(' ') === tokens.join(' ')) return found;
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
  const ofBody = ORGANISATION_HEADS.has(phrase.head.lower);
  for (const i of phrase.names) {
    const { from, end, possessive } = mentions.mentions[i]!;
    const entity = index.numberOf[i]!;
    if (entity < 0 || possessive || (index.entities[entity]!.kind !== 'person' && !ofBody)) continue;
    const apart = /,\s(?:the\s)?$/u.test(text.slice(0, Math.max(0, from - start)));
    if (apart && /^(?:$|[,)–—(])/u.test(text.slice(end - start))) return entity;
  }
  return null;
}

/** A person whose given name and surname are the main noun of a source, whoever else stands before as employer: "NASA's Ada Novak". */
function namedInFull({ phrase }: SourcePlace, { mentions, index }: SpeechContext): number | null {
  if (phrase === null || phrase.named === null) return null;
  const entity = index.entities[index.numberOf[phrase.named]!];
  const { tokens, from, possessive } = mentions.mentions[phrase.named]!;
  if (entity?.kind !== 'person' || tokens.length < 2 || entity.tokens.join(' ') !== tokens.join(' ') || possessive)
    return null;
  const owned = phrase.names.some((i) => {
    const name = mentions.mentions[i]!;
    return name.possessive && name.end < from && from - name.end <= OWNER_GAP;
  });
  return owned ? index.numberOf[phrase.named]! : null;
}

/** Between an owner and the name: an apostrophe, an s and a space. */
const OWNER_GAP = 3;

/** Whoever a source names as having issued a paper: "a statement from the Coast League", "the Trade Ministry's summary". */
function issuersOf({ phrase }: SourcePlace, context: SpeechContext): Candidate[] {
  if (phrase === null || phrase.named !== null || phrase.pronoun !== null || !ISSUED.has(phrase.head.lower)) return [];
  return phrase.names.flatMap((i): Candidate[] => {
    const { possessive, previous } = context.mentions.mentions[i]!;
    const entity = context.index.numberOf[i]!;
    const before = previous === 'the' ? wordBefore(context, i) : previous;
    return entity >= 0 && (possessive || BEFORE_ISSUERS.has(before)) ? [{ type: 'entity', entity }] : [];
  });
}

/** The word before the article that stands before a name, lower-cased. */
function wordBefore({ mentions }: SpeechContext, mention: number): string {
  const { block, from } = mentions.mentions[mention]!;
  const words = mentions.words[block]!;
  return words[firstAtOrBehind(words, from) - 2]?.lower ?? '';
}

/** What a source comes to where it means nobody whom the article names otherwise. */
function printedCandidates({ phrase, draft }: SourcePlace, { mentions }: SpeechContext): Candidate[] {
  if (phrase === null) return [{ type: 'nobody' }];
  const unnamed: Candidate = { type: 'printed', kind: 'unnamed', part: 'whole' };
  if (phrase.pronoun !== null) return draft.source.length === 0 ? [unnamed, { type: 'nobody' }] : [unnamed];
  if (isNamedWhole(phrase, mentions)) return [];
  const parts = (['owner', 'maker'] as const).filter((part) => isPrintedAlone(phrase, part, mentions));
  const document: Candidate = { type: 'printed', kind: 'document', part: 'whole' };
  const body: Candidate = { type: 'printed', kind: 'organisation', part: 'whole' };
  return [
    ...(isPaper(phrase.head.lower) ? [document] : [body, document, unnamed]),
    ...parts.map((part): Candidate => ({ type: 'printed', kind: 'organisation', part })),
  ];
}

/** Whether a source has a part of a kind that no name tells of: whoever has a name is a candidate by it. */
function isPrintedAlone(phrase: SourcePhrase, part: PhrasePart, { mentions }: ArticleMentions): boolean {
  const name = printedName(phrase, part);
  return name !== null && !phrase.names.some((i) => mentions[i]!.text === name);
}

/**
 * Whether a quotation that stands alone is led in by a description of somebody new: "A retired engineer is not convinced. “…”", and "The
 * union’s chairman disagrees. “…”" where nobody is known for a chairman.
 */
function leadsInUnnamed({ phrase, draft }: SourcePlace, { index }: SpeechContext): boolean {
  if (phrase === null || draft.source.length > 0 || draft.cue.length > 0) return false;
  if (phrase.named !== null || phrase.names.length > 0 || phrase.pronoun !== null || phrase.plural) return false;
  const { lower } = phrase.head;
  if (!ROLE_HEADS.has(lower) && !PEOPLE_HEADS.has(lower)) return false;
  if (phrase.determiner === 'indefinite') return true;
  return phrase.determiner === 'owner' && index.entities.every(({ roleWords }) => !roleWords.has(lower));
}

/** "Reuters reports": a medium that the article gives no other name is a body, whatever else the word means. */
const isMediumAlone = ({ phrase }: SourcePlace): boolean =>
  phrase !== null &&
  phrase.names.length === 0 &&
  phrase.head.capital &&
  phrase.core.length === phrase.words.length &&
  isMedium(phrase.passage.text);

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
  const { passage, core } = phrase!;
  const names = withoutOffices(phrase!, mentions.mentions);
  const first = mentions.mentions[names[0]!]!;
  const ends = core.at(-1)!.end <= mentions.mentions[names.at(-1)!]!.end;
  return first.from <= passage.start && ends && names.every((i) => joined.includes(index.numberOf[i]!));
}
