import type { ArticleMetadata, PageKind } from './Article';
import type { Claim, ClaimArticle } from './Claim';
import type { EntityKind } from './IndexFile';
import type { Statement } from './Statement';

export type AgencyRole = 'dateline' | 'byline' | 'credit-line' | 'reported-by' | 'told' | 'photo-credit';

/** One agency in one role. */
export interface AgencyCitation {
  /** Id in the lexicon of agencies. */
  readonly id: string;
  readonly name: string;
  readonly role: AgencyRole;
  /** The words that show it, as printed. */
  readonly evidence: string;
  /** How many times the page cites it in this role. */
  readonly mentions: number;
  /** How many statements of the page it carried. */
  readonly statements: number;
  readonly facts: AgencyFacts;
}

/** What the lexicon knows of an agency; ownership only where it is sure, always with its date. */
export interface AgencyFacts {
  /** ISO 3166 code, or null. */
  readonly country: string | null;
  readonly ownership: { readonly kind: string; readonly owner: string; readonly asOf: string } | null;
}

/** Somebody or something of the index, found on this page. */
export interface EntityFound {
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: number;
  /** Ids of claims about it, best first; the claims are in `Report.claims`. */
  readonly claims: readonly string[];
}

/** Where the reader has a claim from: what ships with the extension, a pack that was installed, pages that were saved. */
export type ClaimOrigin = 'bundled' | 'pack' | 'library';

/**
 * A claim together with its article, ready to be drawn. What is not `bundled` is the reader's own secret: nothing that a page can
 * observe may depend on it.
 */
export type ClaimShown = Omit<Claim, 'article' | 'entities'> & {
  readonly article: ClaimArticle;
  readonly origin: ClaimOrigin;
};

/** All that is known of one page. Only the engine makes it; highlights, card, popup and panel draw it. */
export interface Report {
  readonly page: ArticleMetadata & { readonly kind: PageKind; readonly dateline: string | null };
  /** Which blocks of the article are headlines or subheads. What stands there the text says again, with its way here. */
  readonly headings: readonly number[];
  /** In reading order. */
  readonly statements: readonly Statement[];
  readonly agencies: readonly AgencyCitation[];
  readonly entities: readonly EntityFound[];
  /** Every claim that a match or an entity names, by id. */
  readonly claims: Readonly<Record<string, ClaimShown>>;
}
