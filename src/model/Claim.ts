import type { StatementKind } from './Statement';

/** The article a claim was taken from. */
export interface ClaimArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** A statement in an index, with its article, chain and entities. Plain strings: nothing points back into a page. */
export interface Claim {
  /** The key of the statement it was made of; unique within an index. */
  readonly id: string;
  /** Index into the index file's `articles`. */
  readonly article: number;
  readonly kind: StatementKind;
  readonly content: string;
  readonly speaker: string | null;
  readonly role: string | null;
  /** Actors of the chain from the speaker's side to the outlet's, and whether each was stated. */
  readonly hops: readonly { readonly actor: string; readonly stated: boolean }[];
  /** Indexes into the index file's `entities`. */
  readonly entities: readonly number[];
}
