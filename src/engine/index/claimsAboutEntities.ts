import type { EntityFound } from '../../model/Report';
import { nameWords } from './nameWords';
import type { OpenIndex } from './OpenIndex';
import { ownersOf } from './ownersOf';
import { KINDS } from './pack/packKinds';

/** An entity of the page with the claims about it, by the numbers of the index. */
export interface EntityWithClaims extends Omit<EntityFound, 'claims'> {
  readonly claims: readonly number[];
}

const MOST_ENTITIES = 40;
const MOST_CLAIMS = 8;
/** Claims about one entity that are looked at. */
const MOST_RANKED = 64;

/** The speakers that go by an entity's last name. */
function namesakes(name: string, index: OpenIndex): ReadonlySet<number> {
  const surname = nameWords(name).at(-1);
  const speakers = surname === undefined ? [] : index.speakersTo(surname);
  return new Set(speakers.filter((speaker) => index.speakerName(speaker).at(-1) === surname));
}

/** Claims of which the entity is the speaker first, then those in quotation marks, then in the order of the index. */
function claimsAbout(entity: number, name: string, own: ReadonlySet<number>, index: OpenIndex): number[] {
  const speakers = namesakes(name, index);
  const ranked: number[][] = Array.from({ length: 2 * KINDS.length }, () => []);
  const highest = ranked[speakers.size > 0 ? 0 : KINDS.length]!;
  for (const claim of ownersOf(index.entityClaims, entity, MOST_RANKED)) {
    const article = index.articleOf(claim);
    if (!index.entitiesOf(claim).includes(entity) || own.has(article) || index.isHidden(article)) continue;
    const speaks = speakers.has(index.speakerOf(claim));
    ranked[(speaks ? 0 : KINDS.length) + KINDS.indexOf(index.kindOf(claim))]!.push(claim);
    // None of the others can come before these.
    if (highest.length === MOST_CLAIMS) break;
  }
  return ranked.flat().slice(0, MOST_CLAIMS);
}

/**
 * The entities met on a page, most often named first, each with the best claims about it from other articles.
 *
 * @param mentions entity of the index -> how often the page names it.
 * @param own the articles of the index that this page is.
 */
export function claimsAboutEntities(
  mentions: ReadonlyMap<number, number>,
  own: ReadonlySet<number>,
  index: OpenIndex,
): EntityWithClaims[] {
  return [...mentions]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .slice(0, MOST_ENTITIES)
    .map(([entity, times]) => {
      const { name, kind } = index.entity(entity);
      return { name, kind, mentions: times, claims: claimsAbout(entity, name, own, index) };
    });
}
