import type { Match } from '../../model/Match';
import type { ClaimShown, EntityFound } from '../../model/Report';
import { entityKey } from './entityKey';
import type { FoundMatches } from './FoundMatches';
import { MOST_RELATED } from './findRelated';

/** Matches shown of one statement: more of them are noise to a reader. */
const MOST_MATCHES = 6;
const MOST_ENTITIES = 40;
/** Claims about one entity. */
const MOST_CLAIMS = 8;

const RANKS = { 'same-words': 0, 'altered-words': 1, 'same-speaker-subject': 2, 'same-entities': 3 } as const;

/** Words from elsewhere first, then the closer wording. */
function byWorth(first: Match, second: Match): number {
  return (
    Number(first.sameArticle) - Number(second.sameArticle) ||
    RANKS[first.kind] - RANKS[second.kind] ||
    second.similarity - first.similarity
  );
}

function joinMatches(lists: readonly (readonly Match[])[]): Match[] {
  const byClaim = new Map<string, Match>();
  for (const match of lists.flat()) if (!byClaim.has(match.claim)) byClaim.set(match.claim, match);
  const related = { 'same-speaker-subject': 0, 'same-entities': 0 };
  return [...byClaim.values()]
    .sort(byWorth)
    .filter(({ kind }) => kind === 'same-words' || kind === 'altered-words' || ++related[kind] <= MOST_RELATED)
    .slice(0, MOST_MATCHES);
}

/** Entities of one name, however it is spelled, are one; each index counts the mentions of the forms it knows. */
function joinEntities(lists: readonly (readonly EntityFound[])[]): EntityFound[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  if (others.length === 0) return [...first];
  const byName = new Map<string, EntityFound>();
  for (const entity of lists.flat()) {
    const key = entityKey(entity.name);
    const known = byName.get(key);
    const claims = [...new Set([...(known?.claims ?? []), ...entity.claims])].slice(0, MOST_CLAIMS);
    const mentions = Math.max(known?.mentions ?? 0, entity.mentions);
    byName.set(key, { name: known?.name ?? entity.name, kind: known?.kind ?? entity.kind, mentions, claims });
  }
  return [...byName.values()].sort((a, b) => b.mentions - a.mentions).slice(0, MOST_ENTITIES);
}

/** Joins what several indexes know of one page; of a claim in several the first one's is kept. */
export function joinFound(found: readonly FoundMatches[], statements: number): FoundMatches {
  const matches = Array.from({ length: statements }, (_, i) => joinMatches(found.map((one) => one.matches[i]!)));
  const entities = joinEntities(found.map((one) => one.entities));
  const ids = new Set<string>();
  for (const list of matches) for (const { claim } of list) ids.add(claim);
  for (const { claims } of entities) for (const claim of claims) ids.add(claim);
  return { matches, entities, claims: firstOfEach(ids, found) };
}

/** The claims of some ids, each from the first that knows it. */
function firstOfEach(ids: ReadonlySet<string>, found: readonly FoundMatches[]): Record<string, ClaimShown> {
  // An id may be "__proto__", of a hostile pack.
  const claims: Record<string, ClaimShown> = Object.create(null);
  for (const id of ids) {
    const knows = found.find((one) => Object.hasOwn(one.claims, id));
    if (knows !== undefined) claims[id] = knows.claims[id]!;
  }
  return claims;
}
