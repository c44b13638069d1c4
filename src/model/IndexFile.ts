import type { Claim, ClaimArticle } from './Claim';

export type EntityKind = 'person' | 'organisation' | 'place' | 'agency' | 'other';

/** Somebody or something the claims are about. `names` holds every form seen, the fullest first. */
export interface IndexEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

/** An index as stored and exchanged: versioned plain data. What is needed for search is derived from it when it is opened. */
export interface IndexFile {
  readonly format: 'according-to-index';
  readonly version: 1;
  readonly articles: readonly ClaimArticle[];
  readonly entities: readonly IndexEntity[];
  readonly claims: readonly Claim[];
}
