import type { Passage } from '../../model/Passage';
import { DOCUMENT_HEADS, FINDINGS_HEADS, ISSUED, OWN_WORD } from '../lexicon/documents';
import { DETERMINERS } from '../lexicon/functionWords';
import { FAMILIES } from '../lexicon/kinship';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { BEFORE_ISSUERS, BEFORE_OTHER_PERSONS } from '../lexicon/prepositions';
import { ANY_BODY, ONE_IN_A_STORY, PEOPLE_HEADS, ROLE_HEADS, SOLE_OFFICES, WORDS_OF_OFFICES } from '../lexicon/roles';
import { isMedium } from '../media/isMedium';
import type { Entity } from '../mentions/Entity';
import { foldName } from '../mentions/foldName';
import { isFirstName } from '../mentions/isFirstName';
import type { NameMention } from '../mentions/NameMention';
import type { ArticleMentions } from '../mentions/readMentions';
import { singularOf } from '../mentions/singularOf';
import type { DraftStatement } from '../statements/DraftStatement';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { Word } from '../text/readWords';
import { type Candidate, keyOf, type PhrasePart } from './Candidate';
import type { Discourse, Turn } from './Discourse';
import { idOf } from './idOf';
import { isNational } from './isNational';
import { printedName } from './printedName';
import { readSourcePhrase } from './readSourcePhrase';
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
  const answers = interviewee(place, context);
  if (answers !== null) return [{ type: 'entity', entity: answers }];
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

/** What a name in the headline counts for whom an interview is with, in names of the text. */
const IN_HEADLINE = 3;

/**
 * Whom an interview of questions and answers is with: the person whom what stands before the first answer names most, but its author. Null
 * where a draft is no such answer, or nobody is named there.
 */
function interviewee({ draft }: SourcePlace, { drafts, mentions, index, article }: SpeechContext): number | null {
  const isAnswer = ({ foundBy, source }: DraftStatement): boolean =>
    foundBy.includes('dialogue') && source.length === 0;
  if (!isAnswer(draft)) return null;
  const first = drafts.find(isAnswer)!.content[0]!.block;
  const credits = foldName([article.byline ?? '', ...article.authors].join(' '));
  const named = new Map<number, number>();
  for (let i = 0; i < mentions.firstMention[first]!; i++) {
    const entity = index.numberOf[i]!;
    const person = index.entities[entity];
    if (!person || person.kind === 'organisation' || person.personScore <= 0) continue;
    if (credits.includes(foldName(person.name))) continue;
    const headed = mentions.text.blocks[mentions.mentions[i]!.block]!.kind === 'headline';
    named.set(entity, (named.get(entity) ?? 0) + (headed ? IN_HEADLINE : 1));
  }
  const [most] = [...named].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

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

/** From this score on somebody is a person whatever he is called by. */
const SURELY_PERSON = 2.5;
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

/** A description of so many words at least tells one apart. */
const MIN_WORDS_OF_ROLE = 2;
/** An indefinite description opens an article before it names whom it means: in its first blocks. */
const LEAD = 2;

/**
 * The one whom a description means by its own words: of all people of the article only one has a role with each of them ("the Irish leader"
 * is the Irish Farmers' leader, not the Scottish one), or of all bodies only one its noun in the name ("the zoo" is Velm Zoo). Null elsewhere.
 */
function onlyOneSoCalled({ phrase, at }: SourcePlace, context: SpeechContext): number | null {
  const { index, mentions } = context;
  if (phrase === null || phrase.named !== null || phrase.pronoun !== null || phrase.plural) return null;
  // "the Irish leader" has a name in it, "Novak's lawyer" an owner.
  if (phrase.names.some((i) => mentions.mentions[i]!.possessive || mentions.mentions[i]!.start > phrase.head.start))
    return null;
  const { determiner, head, core, words } = phrase;
  if (determiner !== 'definite' && !(determiner === 'indefinite' && at.block <= LEAD)) return null;
  const holds = whoHolds(phrase, context);
  if (holds !== null) return holds;
  const described = core.filter(({ lower }) => !DETERMINERS.has(lower));
  const ofBody = personOfBody(described, context);
  if (ofBody !== null) return ofBody;
  const only = (isMeant: (entity: Entity) => boolean): number | null => {
    const found = index.entities.flatMap((entity, number) => (isMeant(entity) ? [number] : []));
    return found.length === 1 ? found[0]! : null;
  };
  if (described.length >= MIN_WORDS_OF_ROLE && described.length === core.length - 1)
    return described.length === phrase.words.length - 1
      ? only(({ kind, roleWords }) => kind === 'person' && described.every(({ lower }) => roleWords.has(lower)))
      : null;
  if (determiner === 'definite' && words.length === 2 && ANY_BODY.has(head.lower)) return onlyBodyBefore(at, context);
  if (determiner !== 'definite' || !ONE_IN_A_STORY.has(head.lower)) return null;
  if (phrase.words.length > core.length || described.length > 1) return null;
  return only(
    ({ kind, tokens }) =>
      kind !== 'person' && tokens.length > 1 && tokens.some((token) => token.toLowerCase() === head.lower),
  );
}

/** "The president" beside a president-elect: the only one who is not to become it yet. Null where nobody is, or several hold the office. */
function whoHolds({ determiner, head, words }: SourcePhrase, { index }: SpeechContext): number | null {
  if (determiner !== 'definite' || words.length !== 2) return null;
  const isToBe = ({ roleWords }: Entity): boolean =>
    roleWords.has(`${head.lower}-elect`) || roleWords.has(`${head.lower}-designate`);
  if (!index.entities.some(isToBe)) return null;
  const holders = index.entities.flatMap((entity, i) =>
    entity.kind === 'person' && entity.roleWords.has(head.lower) && !isToBe(entity) ? [i] : [],
  );
  return holders.length === 1 ? holders[0]! : null;
}

/** "The charity": the one body that the article names, before a place; null where it names none or several. */
function onlyBodyBefore({ block, start }: Passage, { index, mentions }: SpeechContext): number | null {
  const bodies = index.entities.flatMap(({ kind, tokens }, i) =>
    kind === 'organisation' && !tokens.every((token) => COUNTRY_OF.has(token.toLowerCase())) ? [i] : [],
  );
  const [only, other] = bodies;
  if (only === undefined || other !== undefined || index.entities[only]!.tokens.length < 2) return null;
  const first = mentions.mentions[index.numberOf.indexOf(only)]!;
  return first.block < block || (first.block === block && first.start < start) ? only : null;
}

/** "The ROL executive director": the only one whose body has these initials, the River Owners League. Null where none or several are. */
function personOfBody(
  [body, ...office]: readonly Word[],
  { index, initialsOf, mentions }: SpeechContext,
): number | null {
  if (!body || office.length === 0 || !/^\p{Lu}{2,6}$/u.test(body.text)) return null;
  const initials = body.lower;
  const bodies = index.entities.filter(({ kind }, i) => kind !== 'person' && initialsOf[i] === initials);
  if (bodies.length !== 1) return null;
  const people = new Set<number>();
  index.entities.forEach(({ kind, roles }, i) => {
    if (kind === 'person' && roles.some((role) => role.includes(bodies[0]!.name))) people.add(i);
  });
  // "The River Owners League's Ada Novak"
  mentions.mentions.forEach(({ possessive, end, block }, i) => {
    const next = mentions.mentions[i + 1];
    if (!possessive || next?.block !== block || next.from - end > BEHIND_OWNER) return;
    const [owner, owned] = [index.entities[index.numberOf[i]!], index.numberOf[i + 1]!];
    if (owner === bodies[0] && index.entities[owned]?.kind === 'person') people.add(owned);
  });
  return people.size === 1 ? [...people][0]! : null;
}
/** An apostrophe, an "s" and a space. */
const BEHIND_OWNER = 3;

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

/** "Novak says that it rained, but he adds": who spoke before in the sentence, where it names nobody else; null elsewhere. */
function whoAddsOn(
  { phrase, draft, turns, sentence, mention }: SourcePlace,
  context: SpeechContext,
  discourse: Discourse,
): Candidate | null {
  const [last] = turns;
  if (phrase === null || phrase.pronoun === null || phrase.gender === null || !last || last.sentence !== sentence)
    return null;
  if (last.inner || draft.within !== null || !/^(?:also )?add(?:s|ed)$/u.test(draft.cue.at(-1)?.text ?? ''))
    return null;
  const spoke = discourse.candidateOf(last.key);
  if (spoke?.type !== 'entity' || context.index.entities[spoke.entity]!.kind === 'organisation') return null;
  const { mentions, firstSentence } = context.mentions;
  for (let i = mention - 1; i >= 0; i--) {
    const { block, sentence: own } = mentions[i]!;
    if (firstSentence[block]! + own !== sentence) break;
    const entity = context.index.numberOf[i]!;
    if (entity !== spoke.entity && context.index.entities[entity]?.kind === 'person') return null;
  }
  return spoke;
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

/** Names of a source that are no part of another's office: of "Wend council leader Ada Novak" the town is one. */
const withoutOffices = ({ names }: SourcePhrase, mentions: readonly NameMention[]): readonly number[] =>
  names.filter((i) => {
    const next = names.includes(i + 1) ? mentions[i + 1] : undefined;
    return next === undefined || next.block !== mentions[i]!.block || next.from > mentions[i]!.start;
  });

/** What parts two people who are named in one breath, the calling of the second included: "Ada Novak and naturalist Peter Voss". */
const JOINED_PEOPLE = /^(?:, [^,.;]{2,60},)? and (?:(?:the|his|her|an?) )?(?:[\p{Ll}-]+ ){0,4}$/u;

/** Names of the source that are joined by "and": they speak together. */
function joinedEntities({ phrase }: SourcePlace, { mentions, index }: SpeechContext): number[] {
  if (!phrase || phrase.names.length < 2) return [];
  const { text } = mentions.text.blocks[phrase.passage.block]!;
  const own = withoutOffices(phrase, mentions.mentions);
  if (own.length < 2) return [];
  const names = own.map((i) => mentions.mentions[i]!);
  // "Trade and Finance Minister Novak": part of an office.
  const isPerson = (i: number): boolean => index.entities[index.numberOf[i]!]?.kind === 'person';
  const joined = new Set<number>();
  // From the last name forwards: a comma joins only what an "and" closes.
  for (let k = names.length - 2; k >= 0; k--) {
    const between = text.slice(names[k]!.end, names[k + 1]!.start);
    const and = /(?:^|\s)(?:and|&)\s/u.test(between);
    if (!and && !(joined.size > 0 && /^,\s$/u.test(between))) continue;
    const pair = [own[k]!, own[k + 1]!];
    // "the Committee on Trade and Harbours": a preposition leads in what somebody else is of.
    const led = BEFORE_OTHER_PERSONS.has(names[k]!.previous) && names[k]!.from > phrase.passage.start;
    if (led || names[k]!.possessive || isPerson(pair[0]!) !== isPerson(pair[1]!)) continue;
    for (const i of pair) if (index.numberOf[i]! >= 0) joined.add(index.numberOf[i]!);
  }
  return own.map((i) => index.numberOf[i]!).filter((e, k, all) => joined.has(e) && all.indexOf(e) === k);
}

/** Names looked through for two who are joined. */
const NAMES_OF_PAIR = 8;

/** Two people who open the sentence before "they", or its own, joined by "and"; nobody where none do. */
function pairBefore({ phrase, mention, sentence }: SourcePlace, { mentions, index }: SpeechContext): number[] {
  if (phrase === null || phrase.pronoun === null || !phrase.plural) return [];
  for (let i = mention - 1; i > 0 && mention - i <= NAMES_OF_PAIR; i--) {
    const [one, other] = [mentions.mentions[i - 1]!, mentions.mentions[i]!];
    if (sentence - mentions.firstSentence[other.block]! - other.sentence > 1) break;
    if (!one.leads || one.block !== other.block || one.sentence !== other.sentence || one.possessive) continue;
    const { text } = mentions.text.blocks[one.block]!;
    const pair = [index.numberOf[i - 1]!, index.numberOf[i]!];
    const people = pair.every((entity) => index.entities[entity]?.kind === 'person') && pair[0] !== pair[1];
    if (people && !other.possessive && JOINED_PEOPLE.test(text.slice(one.end, other.from))) return pair;
  }
  return [];
}

/** "Ruben's family thanked us. They said": the kin of somebody whom the sentence before "they" tells of, or its own; null where none are. */
function familyBefore({ phrase, mention, sentence }: SourcePlace, { mentions }: SpeechContext): Candidate | null {
  if (phrase?.pronoun !== 'they') return null;
  for (let i = mention - 1; i >= 0 && mention - i <= NAMES_OF_PAIR; i--) {
    const name = mentions.mentions[i]!;
    const { block, from, end } = name;
    if (sentence - mentions.firstSentence[block]! - name.sentence > 1) return null;
    if (!name.possessive || !FAMILIES.has(name.next)) continue;
    const words = mentions.words[block]!;
    const noun = words[firstAtOrBehind(words, end)];
    if (noun?.lower !== name.next) continue;
    const { text } = mentions.text.blocks[block]!;
    const passage = { block, start: from, end: noun.end, text: text.slice(from, noun.end) };
    const kin = readSourcePhrase([passage], mentions);
    if (kin === null) return null;
    const id = `unnamed-${idOf(passage.text)}`;
    const speaker = { id, name: passage.text, role: null, kind: 'unnamed', reason: null, foundBy: 'unnamed' } as const;
    return { type: 'told', told: { speaker, phrase: kin } };
  }
  return null;
}

/** "Novak spoke of ships, which he said are late": the one person whom the sentence names before, who leads it; null elsewhere. */
function whoLeads({ phrase, at, mention, sentence }: SourcePlace, { index, mentions }: SpeechContext): number | null {
  if (phrase === null || phrase.pronoun === null || phrase.gender === null) return null;
  const words = mentions.words[at.block]!;
  if (words[firstAtOrBehind(words, at.start) - 1]?.lower !== 'which') return null;
  const named = new Set<number>();
  let leads = false;
  for (let i = mention - 1; i >= 0; i--) {
    const { block, sentence: own, leads: first, possessive } = mentions.mentions[i]!;
    if (mentions.firstSentence[block]! + own !== sentence) break;
    const entity = index.numberOf[i]!;
    if (entity < 0 || index.entities[entity]!.kind === 'organisation') continue;
    named.add(entity);
    leads = first && !possessive;
  }
  const [only, other] = named;
  return only !== undefined && other === undefined && leads ? only : null;
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
