import type { Claim, ClaimArticle } from '../../model/Claim';
import type { EntityKind, IndexEntity } from '../../model/IndexFile';
import type { StatementKind } from '../../model/Statement';
import type { Postings } from './Postings';
import type { VoteCount } from './VoteCount';
import type { Wording } from './Wording';

/** An entity's name as its words. */
export interface KnownName {
  readonly ids: Int32Array;
  readonly entity: number;
  /** Met in capitals only ("US"), so that "us" is not taken for it. */
  readonly capitals: boolean;
}

/** Whose names a text is searched for. */
export interface NameLookup {
  /** The names that begin with a word; some of them may begin with another. */
  namesFrom(firstWord: number): readonly KnownName[];
}

/**
 * Claims ready for matching, whatever they are kept in. Claims, articles, entities and speakers go by their numbers, from 0; what a
 * claim says is read only where it is asked for.
 */
export interface OpenIndex extends NameLookup {
  readonly claimCount: number;
  readonly articleCount: number;
  readonly entityCount: number;
  /** Pairs of neighbouring words, as `wordPairKey` gives them -> claims; of long claims the most telling. */
  readonly wordPairs: Postings;
  /** Subject words -> claims; in a large index the rarest of each claim. */
  readonly stems: Postings;
  /** Pairs of entities, the lower number first -> claims. */
  readonly entityPairs: Postings;
  /** Entity -> claims. */
  readonly entityClaims: Postings;
  /** Room for counting votes for its claims, of one page after the other. */
  readonly votes: VoteCount;

  claim(claim: number): Claim;
  article(article: number): ClaimArticle;
  entity(entity: number): IndexEntity;

  /** A claim's content. Its ids and stems cost little, its text and the places of its words are made when they are asked for. */
  wording(claim: number): Wording;
  /** The stems of a claim's words, as in `Words`, in room that the next call uses again. */
  stemsOf(claim: number): Int32Array;
  kindOf(claim: number): StatementKind;
  articleOf(claim: number): number;
  /** Whether an article is there no more: nothing is found in it. */
  isHidden(article: number): boolean;
  claimsOfArticle(article: number): number;
  /** Numbers of the entities a claim is about, rising. */
  entitiesOf(claim: number): Uint32Array;
  entityKind(entity: number): EntityKind;
  /** Number of a claim's speaker, or -1. */
  speakerOf(claim: number): number;
  /** A speaker's name, as `nameWords` gives it. */
  speakerName(speaker: number): Int32Array;
  /** Speakers whose name ends with a word; some of them may end with another. */
  speakersTo(lastWord: number): readonly number[];
  /** Articles at an address, as `bareAddress` gives it; some of them may have another. */
  articlesAt(address: string): readonly number[];
}
