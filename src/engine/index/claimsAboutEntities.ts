import type { EntityFound } from '../../model/Report';
import { nameWords } from './nameWords';
import type { OpenIndex } from './openIndex';

/** An entity of the page with the claims about it, as indexes into the file's claims. */
export interface EntityWithClaims extends Omit<EntityFound, 'claims'> {
  readonly claims: readonly number[];
}

const MOST_ENTITIES = 40;
const MOST_CLAIMS = 8;
const KIND_RANKS = { direct: 0, mixed: 1, indirect: 2, unattributed: 3 } as const;

/** Claims of which the entity is the speaker first, then those in quotation marks, then in the order of the file. */
function claimsAbout(entity: number, own: ReadonlySet<number>, index: OpenIndex): number[] {
  const { starts, owners, mask } = index.entityClaims;
  const bucket = entity & mask;
  const surname = nameWords(index.file.entities[entity]!.name).at(-1);
  const rank = (at: number) => {
    const speaks = index.speakers[at]?.at(-1) === surname;
    return (speaks ? 0 : 4) + KIND_RANKS[index.file.claims[at]!.kind];
  };
  return [...owners.subarray(starts[bucket]!, starts[bucket + 1]!)]
    .filter((at) => index.file.claims[at]!.entities.includes(entity) && !own.has(index.file.claims[at]!.article))
    .map((at) => ({ at, rank: rank(at) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, MOST_CLAIMS)
    .map(({ at }) => at);
}

/**
 * The entities met on a page, most often named first, each with the best claims about it from other articles.
 *
 * @param mentions index into the file's entities -> how often the page names it.
 * @param own indexes of the articles that this page is.
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
      const { name, kind } = index.file.entities[entity]!;
      return { name, kind, mentions: times, claims: claimsAbout(entity, own, index) };
    });
}
