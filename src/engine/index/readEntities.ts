import type { Article } from '../../model/Article';
import type { EntityKind, IndexEntity } from '../../model/IndexFile';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { BEFORE_NAMED_PLACES, CITIES_LIKE_ADJECTIVES, PLACE_NOUNS } from '../lexicon/placeWords';
import type { Entity } from '../mentions/Entity';
import type { NameMention } from '../mentions/NameMention';
import { readMentions } from '../mentions/readMentions';
import type { NameTagger } from '../names/createNameTagger';
import { NAME_KIND } from '../names/NameKind';
import { ArticleText } from '../text/ArticleText';
import { AGENCY_NAMES } from '../text/agencyNames';
import { splitTokens } from '../text/splitTokens';
import { findEntities } from './findEntities';
import { groupBy } from './groupBy';
import { ENTITIES_OF_SEVERAL_NAMES, otherNames } from './otherNames';
import { tableOfNames } from './tableOfNames';
import { wordingOf } from './wordingOf';

/** "No. 7", "IDs", "MA July", "North". */
const NO_NAME =
  /^no\.?\s*\d|^[A-Z]{2,}s$|(?:^|\s)(?:January|February|March|April|May|June|July|August|September|October|November|December|\w{3,6}day)$|^(?:north|south|east|west)(?:ern)?$/i;
const MOST_FORMS = 8;

/** "Russian", "Syrian": an adjective of a country, which names nobody; cities and short forms are in the same table. */
function isAdjective(name: string, mentions: readonly NameMention[]): boolean {
  const word = name.toLowerCase();
  const country = COUNTRY_OF.get(word);
  if (country === undefined || country === word) return false;
  if (/(?:an|ese|ish|ch|i)$/.test(word) && !CITIES_LIKE_ADJECTIVES.has(word)) return true;
  return !mentions.some((m) => BEFORE_NAMED_PLACES.has(m.previous));
}

/** A lone word is a name only where it stands within a sentence; dates, numbers and points of the compass are none. */
function isName(name: string, mentions: readonly NameMention[]): boolean {
  if (name.length < 2 || NO_NAME.test(name) || isAdjective(name, mentions)) return false;
  return /[\s-]/.test(name) || mentions.some((m) => m.previous !== '');
}

function isAgency(name: string): boolean {
  const tokens = splitTokens(name);
  return tokens.length > 0 && AGENCY_NAMES.find(tokens, 0)?.length === tokens.length;
}

function isPlace(name: string, mentions: readonly NameMention[]): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  const placed = mentions.filter((m) => BEFORE_NAMED_PLACES.has(m.previous) || PLACE_NOUNS.has(m.next)).length;
  return COUNTRY_OF.has(name.toLowerCase()) || PLACE_NOUNS.has(last) || placed * 3 >= mentions.length;
}

function isPerson({ name, kind, nameKind }: Entity, speakers: ReadonlySet<string>): boolean {
  if (NO_NAME.test(name)) return false;
  return (
    speakers.has(name) || (kind === 'person' && nameKind === NAME_KIND.person && !COUNTRY_OF.has(name.toLowerCase()))
  );
}

/** What a name that is no person's stands for; `other` where the article does not tell for certain. */
function kindOf(name: string, mentions: readonly NameMention[]): EntityKind {
  if (isAgency(name)) return 'agency';
  if (name.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()))) return 'organisation';
  let bodies = 0;
  let places = 0;
  let all = 0;
  for (const { kind, chance } of mentions) {
    all += chance;
    if (kind === NAME_KIND.body || kind === NAME_KIND.medium) bodies += chance;
    if (kind === NAME_KIND.place) places += chance;
  }
  if (isPlace(name, mentions) || places > all / 2) return 'place';
  return bodies > all / 2 ? 'organisation' : 'other';
}

const printedName = (mention: NameMention) => mention.tokens.join(' ');

/** "Republic" in "the Syrian Republic": a name of a body or a state takes in the nationality before it. */
function fullName(mention: NameMention, { blocks }: Article): string {
  const { block, start } = mention;
  const before = /(\p{Lu}[\p{L}.]{1,30}) $/u.exec(blocks[block]!.text.slice(Math.max(0, start - 32), start))?.[1];
  const name = printedName(mention);
  return before && COUNTRY_OF.has(before.toLowerCase()) ? `${before} ${name}` : name;
}

/** A person goes by the full name and by parts of it. */
function toPerson(entity: Entity, mentions: readonly NameMention[]): IndexEntity {
  const names = [...new Set([entity.name, ...mentions.map(printedName)])].filter((form) => form.length > 1);
  names.sort((a, b) => b.length - a.length);
  return { name: entity.name, kind: 'person', names: names.slice(0, MOST_FORMS) };
}

/** A lone word that stands there once, for nobody knows what, is as likely an ordinary word with a capital. */
const isVague = ({ name, kind }: IndexEntity, mentions: readonly NameMention[]) =>
  kind === 'other' && mentions.length < 2 && !/[\s-]/.test(name) && !/^[A-Z]{3,}$/.test(name);

/** Whatever is no person goes by one name: part of it ("New York" of "New York Harbour") is something else. */
function toThings(mentions: readonly NameMention[], article: Article): IndexEntity[] {
  const byName = groupBy(mentions, (mention) => fullName(mention, article));
  return [...byName].flatMap(([name, named]): IndexEntity[] => {
    const known = otherNames(name);
    if (known) return [known];
    const entity = { name, kind: kindOf(name, named), names: [name] };
    return isName(name, named) && !isVague(entity, named) ? [entity] : [];
  });
}

/**
 * Who and what an article names: people, bodies, places, in the order of their first mention, each once. Linear.
 *
 * @param speakers full names of the persons that the article lets speak.
 */
export function readEntities(article: Article, speakers: ReadonlySet<string>, tagger: NameTagger): IndexEntity[] {
  const text = new ArticleText(article.blocks);
  const { mentions, roster } = readMentions(article, text, tagger(article.blocks, text));
  const mentionsOf = groupBy(mentions, (_, at) => roster.entityOf[at] ?? null);
  const byName = new Map<string, IndexEntity>();
  for (const [meant, list] of mentionsOf) {
    const entities = isPerson(meant, speakers) ? [toPerson(meant, list)] : toThings(list, article);
    for (const entity of entities) if (!byName.has(entity.name)) byName.set(entity.name, entity);
  }
  // Lone short forms ("the US") are too short for the reading of names.
  const texts = article.blocks.map(({ text }) => wordingOf(text));
  for (const at of findEntities(texts, tableOfNames(ENTITIES_OF_SEVERAL_NAMES))) {
    const entity = ENTITIES_OF_SEVERAL_NAMES[at]!;
    byName.set(entity.name, entity);
  }
  return [...byName.values()];
}
