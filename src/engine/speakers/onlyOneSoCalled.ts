import type { Passage } from '../../model/Passage';
import { DETERMINERS } from '../lexicon/functionWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ANY_BODY, ONE_IN_A_STORY } from '../lexicon/roles';
import type { Entity } from '../mentions/Entity';
import type { Word } from '../text/readWords';
import type { SourcePhrase } from './SourcePhrase';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';

/** A description of so many words at least tells one apart. */
const MIN_WORDS_OF_ROLE = 2;

/** An indefinite description opens an article before it names whom it means: in its first blocks. */
const LEAD = 2;

/**
 * The one whom a description means by its own words: of all people of the article only one has a role with each of them ("the Irish leader"
 * is the Irish Farmers' leader, not the Scottish one), or of all bodies only one its noun in the name ("the zoo" is Velm Zoo). Null elsewhere.
 */
export function onlyOneSoCalled({ phrase, at }: SourcePlace, context: SpeechContext): number | null {
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
