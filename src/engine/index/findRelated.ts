import { hashPair } from './hashPair';
import type { OpenIndex } from './OpenIndex';
import type { PageStatement } from './readStatement';
import { splitWords } from './splitWords';

/** A claim that belongs to a statement though the words differ; `claim` is its number in the index. */
export interface FoundRelation {
  readonly claim: number;
  readonly kind: 'same-speaker-subject' | 'same-entities';
  /** Shared subject words by those of the shorter of the two, 0 to 1. */
  readonly similarity: number;
  readonly changes: readonly [];
}

const MOST_CANDIDATES = 12;
/** Shown of either kind: more of them are noise to a reader. */
export const MOST_RELATED = 3;
/** Subject words that a speaker's two statements must share, and as what part of the shorter one's. */
const SAME_SUBJECT = { words: 3, part: 0.3 };
/**
 * Entities and subject words that two statements must share whoever speaks; some of the words must be no part of the
 * entities' names, as the same two countries are named in everything that is said of a war.
 */
const SAME_ENTITIES = { entities: 2, words: 4, part: 0.4, beyondNames: 2 };
/** Pairs of entities tried for one statement. */
const MOST_ENTITIES = 8;

interface SharedSubject {
  readonly stems: readonly number[];
  /** Of the subject words of the shorter one, 0 to 1. */
  readonly part: number;
}

function sharedSubject(statement: PageStatement, claim: number, index: OpenIndex): SharedSubject {
  const claimStems = new Set(index.stemsOf(claim));
  claimStems.delete(0);
  const stems = [...statement.stems].filter((stem) => claimStems.has(stem));
  return { stems, part: stems.length / Math.max(1, Math.min(statement.stems.size, claimStems.size)) };
}

function stemsOfNames(entities: readonly number[], index: OpenIndex): ReadonlySet<number> {
  return new Set(entities.flatMap((entity) => [...splitWords(index.entity(entity).names.join(' ')).stems]));
}

/** The closest few of the candidates that share enough. */
function closest(
  kind: FoundRelation['kind'],
  candidates: readonly number[],
  shares: (claim: number) => SharedSubject | null,
): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (const claim of candidates) {
    const shared = shares(claim);
    if (shared !== null) found.push({ claim, kind, similarity: shared.part, changes: [] });
  }
  return found.sort((a, b) => b.similarity - a.similarity || a.claim - b.claim).slice(0, MOST_RELATED);
}

type IsMeant = (claim: number) => boolean;

function bySameSpeaker(statement: PageStatement, index: OpenIndex, isMeant: IsMeant): FoundRelation[] {
  const { speakers } = statement;
  if (speakers.size === 0) return [];
  for (const stem of statement.stems)
    index.votes.vote(index.stems, stem, 1, 1, (claim) => speakers.has(index.speakerOf(claim)) && isMeant(claim));
  return closest('same-speaker-subject', index.votes.best(0, MOST_CANDIDATES), (claim) => {
    const shared = sharedSubject(statement, claim, index);
    return shared.stems.length >= SAME_SUBJECT.words && shared.part >= SAME_SUBJECT.part ? shared : null;
  });
}

function bySameEntities(statement: PageStatement, index: OpenIndex, isMeant: IsMeant): FoundRelation[] {
  const entities = statement.entities.slice(0, MOST_ENTITIES);
  if (entities.length < SAME_ENTITIES.entities) return [];
  entities.forEach((first, i) => {
    for (const second of entities.slice(i + 1))
      index.votes.vote(index.entityPairs, hashPair(first, second), 1, 1, isMeant);
  });
  return closest('same-entities', index.votes.best(0, MOST_CANDIDATES), (claim) => {
    const others = new Set(index.entitiesOf(claim));
    const both = entities.filter((entity) => others.has(entity));
    if (both.length < SAME_ENTITIES.entities) return null;
    const shared = sharedSubject(statement, claim, index);
    const names = stemsOfNames(both, index);
    const beyondNames = shared.stems.filter((stem) => !names.has(stem)).length;
    const isEnough = shared.stems.length >= SAME_ENTITIES.words && beyondNames >= SAME_ENTITIES.beyondNames;
    return isEnough && shared.part >= SAME_ENTITIES.part ? shared : null;
  });
}

/**
 * Claims by the same speaker on the same subject, and claims that name the same entities; each claim once.
 *
 * @param isMeant false for claims that are told of already, or are of the page itself
 */
export function findRelated(statement: PageStatement, index: OpenIndex, isMeant: IsMeant): FoundRelation[] {
  const spoken = bySameSpeaker(statement, index, isMeant);
  const known = new Set(spoken.map(({ claim }) => claim));
  return [...spoken, ...bySameEntities(statement, index, (claim) => isMeant(claim) && !known.has(claim))];
}
