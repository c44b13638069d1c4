import type { Article } from '../../model/Article';
import type { EntityKind, IndexEntity } from '../../model/IndexFile';
import { AGENCY_NAMES } from '../lexicon/agencyNames';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import type { Figure } from '../speakers/Figure';
import type { NameMention } from '../speakers/NameMention';
import { readCast } from '../speakers/readCast';
import { splitTokens } from '../text/splitTokens';
import { otherNames } from './otherNames';

const BEFORE_PLACES = new Set('in at near from to outside across inside around toward towards'.split(' '));
/** Words that make a place of the name they follow or end: "Norda camp", "Halden River". */
const PLACE_WORDS = new Set(
  `camp city town village province region district county state island islands river lake sea strait bay coast valley desert mountain
  mountains border checkpoint crossing area zone base airport port harbour harbor bridge street square park beach peninsula
  republic federation kingdom emirate emirates`.split(/\s+/),
);
const MOST_FORMS = 8;

/** "Russian", "Syrian": an adjective of a country, which names nobody; its cities are in the same table. */
function isAdjective(name: string, mentions: readonly NameMention[]): boolean {
  const word = name.toLowerCase();
  const country = COUNTRY_OF.get(word);
  return country !== undefined && country !== word && !mentions.some((m) => BEFORE_PLACES.has(m.previous));
}

/** A lone word is a name only where it stands within a sentence, and not if it is a plural of letters or a number. */
function isName(name: string, mentions: readonly NameMention[]): boolean {
  if (name.length < 2 || /^no\.?\s*\d/i.test(name) || /^[A-Z]{2,}s$/.test(name) || isAdjective(name, mentions))
    return false;
  return /[\s-]/.test(name) || mentions.some((m) => m.previous !== '');
}

function isAgency(name: string): boolean {
  const tokens = splitTokens(name);
  return tokens.length > 0 && AGENCY_NAMES.find(tokens, 0)?.length === tokens.length;
}

function isPlace(name: string, mentions: readonly NameMention[]): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  const placed = mentions.filter((m) => BEFORE_PLACES.has(m.previous) || PLACE_WORDS.has(m.next)).length;
  return COUNTRY_OF.has(name.toLowerCase()) || PLACE_WORDS.has(last) || placed * 3 >= mentions.length;
}

/** What a name stands for; `other` where the article does not tell for certain. */
function kindOf(
  name: string,
  figure: Figure,
  mentions: readonly NameMention[],
  speakers: ReadonlySet<string>,
): EntityKind {
  if (speakers.has(name) || (figure.kind === 'person' && figure.roles.length > 0)) return 'person';
  const alwaysPlaced = mentions.every((m) => BEFORE_PLACES.has(m.previous));
  if (figure.kind === 'person' && figure.gender !== null && !alwaysPlaced) return 'person';
  if (isAgency(name)) return 'agency';
  if (name.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()))) return 'organisation';
  return isPlace(name, mentions) ? 'place' : 'other';
}

/** "Republic" in "the Syrian Republic": a name of a body or a state takes in the nationality before it. */
function fullName(figure: Figure, mentions: readonly NameMention[], article: Article): string {
  if (figure.roles.length > 0) return figure.name;
  const [{ block, start }] = mentions as [NameMention];
  const before = /(\p{Lu}[\p{L}.]{1,30}) $/u.exec(
    article.blocks[block]!.text.slice(Math.max(0, start - 32), start),
  )?.[1];
  return before && COUNTRY_OF.has(before.toLowerCase()) ? `${before} ${figure.name}` : figure.name;
}

function toEntity(figure: Figure, mentions: readonly NameMention[], article: Article, speakers: ReadonlySet<string>) {
  const name = fullName(figure, mentions, article);
  const known = otherNames(name);
  if (known) return known;
  if (!isName(name, mentions)) return null;
  const printed = name === figure.name ? mentions.map((m) => m.tokens.join(' ')) : [];
  const names = [...new Set([name, ...printed])].filter((form) => form.length > 1);
  names.sort((a, b) => b.length - a.length);
  return { name, kind: kindOf(name, figure, mentions, speakers), names: names.slice(0, MOST_FORMS) };
}

/**
 * Who and what an article names: people, bodies, places, in the order of their first mention, each once. Linear.
 *
 * @param speakers full names of the persons that the article lets speak.
 */
export function readEntities(article: Article, speakers: ReadonlySet<string>): IndexEntity[] {
  const { mentions, roster } = readCast(article);
  const mentionsOf = new Map<Figure, NameMention[]>();
  mentions.forEach((mention, i) => {
    const figure = roster.figureOf[i];
    if (!figure) return;
    const list = mentionsOf.get(figure);
    if (list) list.push(mention);
    else mentionsOf.set(figure, [mention]);
  });
  const byName = new Map<string, IndexEntity>();
  for (const [figure, list] of mentionsOf) {
    const entity = toEntity(figure, list, article, speakers);
    if (entity && !byName.has(entity.name)) byName.set(entity.name, entity);
  }
  return [...byName.values()];
}
