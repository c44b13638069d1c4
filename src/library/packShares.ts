import { AGENCIES } from '../engine/lexicon/agencies';
import type { ClaimArticle } from '../model/Claim';
import type { ClaimShown, Report } from '../model/Report';
import { agenciesOfOutlet } from './agenciesNamed';

/** How many of a page's statements stand in the same words in an article of a pack. */
export interface PackShare {
  readonly article: ClaimArticle;
  readonly copied: number;
  /** All of the page, those that nobody is credited for too. */
  readonly statements: number;
  /** The agencies whose report the article is, as far as what stands in both tells: its outlet, and those that all of it came through. */
  readonly agencies: readonly string[];
}

/** Fewer are a shared quotation or a phrase. */
const FEWEST_COPIED = 3;

/** What a hop calls its actor where that is an agency. */
const ACTOR_NAMES: ReadonlySet<string> = new Set(AGENCIES.map(({ name }) => name));

function agenciesOf(article: ClaimArticle, claims: readonly ClaimShown[]): string[] {
  const names = new Set(claims.flatMap(({ hops }) => hops.map(({ actor }) => actor)));
  const throughAll = [...names].filter(
    (name) => ACTOR_NAMES.has(name) && claims.every(({ hops }) => hops.some(({ actor }) => actor === name)),
  );
  const outlet = agenciesOfOutlet({ outlet: article.outlet, ownNames: [], url: article.url ?? '' });
  return [...new Set([...outlet, ...throughAll])];
}

/**
 * The articles of packs that share statements with a page, most shared first. A pack holds what is said in an article and no more of its
 * text, so statements are counted, not sentences.
 */
export function packShares({ statements, claims }: Pick<Report, 'statements' | 'claims'>): PackShare[] {
  const byArticle = new Map<string, { article: ClaimArticle; copied: Set<string>; claims: ClaimShown[] }>();
  for (const { id, matches } of statements) {
    for (const { claim, kind, sameArticle } of matches) {
      const known = claims[claim];
      if (known?.origin !== 'pack' || kind !== 'same-words' || sameArticle) continue;
      const share = byArticle.get(known.article.id) ?? { article: known.article, copied: new Set(), claims: [] };
      share.copied.add(id);
      share.claims.push(known);
      byArticle.set(known.article.id, share);
    }
  }
  return [...byArticle.values()]
    .map(({ article, copied, claims: found }): PackShare => {
      return {
        article,
        copied: copied.size,
        statements: statements.length,
        agencies: agenciesOf(article, found),
      };
    })
    .filter(({ copied }) => copied >= FEWEST_COPIED)
    .sort((a, b) => b.copied - a.copied);
}
