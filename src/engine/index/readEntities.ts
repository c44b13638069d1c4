import type { Article } from '../../model/Article';
import type { EntityKind, IndexEntity } from '../../model/IndexFile';
import type { Passage } from '../../model/Passage';
import { AGENCY_NAMES } from '../lexicon/agencyNames';
import { COUNTRY_OF } from '../lexicon/nationalities';
import type { Figure } from '../speakers/Figure';
import type { NameMention } from '../speakers/NameMention';
import { readCast } from '../speakers/readCast';
import { splitTokens } from '../text/splitTokens';
import { otherNames } from './otherNames';

/** The entities of one article and where they stand. */
export interface ArticleEntities {
  readonly entities: readonly IndexEntity[];
  /** Indexes of the entities that stand within the passages, rising, each once. */
  within(passages: readonly Passage[]): number[];
  /** Index of the entity of that full name, or null. */
  named(name: string): number | null;
}

const BEFORE_PLACES = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'across',
  'inside',
  'around',
  'toward',
  'towards',
]);
const MOST_FORMS = 8;

/** "Russian", "Syrian": an adjective of a country, which names nobody; its cities are in the same table. */
function isAdjective(mentions: readonly NameMention[]): boolean {
  const [first] = mentions;
  if (first?.tokens.length !== 1) return false;
  const word = first.tokens[0]!.toLowerCase();
  const country = COUNTRY_OF.get(word);
  return country !== undefined && country !== word && !mentions.some((m) => BEFORE_PLACES.has(m.previous));
}

function isAgency(name: string): boolean {
  const tokens = splitTokens(name);
  return tokens.length > 0 && AGENCY_NAMES.find(tokens, 0)?.length === tokens.length;
}

function kindOf(figure: Figure, mentions: readonly NameMention[]): EntityKind {
  if (isAgency(figure.name)) return 'agency';
  if (COUNTRY_OF.has(figure.name.toLowerCase())) return 'place';
  if (figure.kind !== 'unknown') return figure.kind;
  const placed = mentions.filter((m) => BEFORE_PLACES.has(m.previous)).length;
  return placed > 0 && placed * 2 >= mentions.length ? 'place' : 'other';
}

function toEntity(figure: Figure, mentions: readonly NameMention[]): IndexEntity {
  const known = otherNames(figure.name);
  if (known) return known;
  const forms = new Set([figure.name, ...mentions.map((m) => m.tokens.join(' '))]);
  const names = [...forms].sort((a, b) => b.length - a.length).slice(0, MOST_FORMS);
  return { name: figure.name, kind: kindOf(figure, mentions), names };
}

/** Who and what an article names: people, bodies, places, in the order of their first mention. Linear. */
export function readEntities(article: Article): ArticleEntities {
  const { mentions, roster } = readCast(article);
  const mentionsOf = new Map<Figure, NameMention[]>();
  mentions.forEach((mention, i) => {
    const figure = roster.figureOf[i];
    if (!figure) return;
    const list = mentionsOf.get(figure);
    if (list) list.push(mention);
    else mentionsOf.set(figure, [mention]);
  });
  const entities: IndexEntity[] = [];
  const byName = new Map<string, number>();
  const atBlock = new Map<number, { readonly start: number; readonly entity: number }[]>();
  for (const [figure, list] of mentionsOf) {
    if (isAdjective(list)) continue;
    const entity = toEntity(figure, list);
    const at = byName.get(entity.name) ?? entities.push(entity) - 1;
    byName.set(entity.name, at);
    for (const { block, start } of list) {
      const places = atBlock.get(block);
      if (places) places.push({ start, entity: at });
      else atBlock.set(block, [{ start, entity: at }]);
    }
  }
  const within = (passages: readonly Passage[]) => {
    const found = passages.flatMap(({ block, start, end }) =>
      (atBlock.get(block) ?? [])
        .filter((place) => place.start >= start && place.start < end)
        .map(({ entity }) => entity),
    );
    return [...new Set(found)].sort((a, b) => a - b);
  };
  return { entities, within, named: (name) => byName.get(name) ?? null };
}
