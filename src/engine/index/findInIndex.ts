import type { Article } from '../../model/Article';
import type { ClaimArticle } from '../../model/Claim';
import type { Match } from '../../model/Match';
import type { ClaimShown } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { bareAddress } from './bareAddress';
import { claimsAboutEntities } from './claimsAboutEntities';
import type { FoundMatches } from './FoundMatches';
import { findEntitiesOnPage } from './findEntitiesOnPage';
import { findNames, type Spellings } from './findNames';
import { type FoundRelation, findRelated } from './findRelated';
import { findSpeakers } from './findSpeakers';
import { type FoundWording, findWordings } from './findWordings';
import type { IndexSource } from './IndexSource';
import { isSameArticle } from './isSameArticle';
import type { OpenIndex } from './OpenIndex';
import type { PageText } from './PageText';
import { readStatement } from './readStatement';
import type { Wording } from './Wording';

type Found = FoundWording | FoundRelation;

/** The indexed articles that this page is: claims from them are no word from elsewhere. */
function articlesOfThisPage(
  article: Article,
  wordings: readonly FoundWording[][],
  index: OpenIndex,
): ReadonlySet<number> {
  const repeated = new Map<number, Set<number>>();
  for (const { claim, kind } of wordings.flat()) {
    if (kind !== 'same-words') continue;
    const from = index.articleOf(claim);
    repeated.set(from, (repeated.get(from) ?? new Set()).add(claim));
  }
  const address = bareAddress(article.url);
  const candidates = new Set([...repeated.keys(), ...(address === null ? [] : index.articlesAt(address))]);
  const own = new Set<number>();
  for (const at of candidates) {
    const share = (repeated.get(at)?.size ?? 0) / Math.max(1, index.claimsOfArticle(at));
    if (isSameArticle(article, index.article(at), share)) own.add(at);
  }
  return own;
}

/** Claims as they are shown; each, and each article, is read once. */
class ShownClaims {
  private readonly claims = new Map<number, ClaimShown>();
  private readonly articles = new Map<number, ClaimArticle>();

  constructor(private readonly source: IndexSource) {}

  at(claim: number): ClaimShown {
    const known = this.claims.get(claim);
    if (known !== undefined) return known;
    const { index, origin } = this.source;
    const { id, article, kind, content, speaker, role, hops } = index.claim(claim);
    const shown = { id, kind, content, speaker, role, hops, article: this.article(article), origin };
    this.claims.set(claim, shown);
    return shown;
  }

  /** All that were asked for, by their ids. */
  byId(): Record<string, ClaimShown> {
    // An id may be "__proto__", of a hostile pack.
    const claims: Record<string, ClaimShown> = Object.create(null);
    for (const claim of this.claims.values()) claims[claim.id] = claim;
    return claims;
  }

  private article(article: number): ClaimArticle {
    const known = this.articles.get(article) ?? this.source.index.article(article);
    this.articles.set(article, known);
    return known;
  }
}

/** What one index knows of a page. @param blocks the words of the article's blocks */
export function findInIndex(
  article: Article,
  blocks: readonly Wording[],
  statements: readonly Pick<Statement, 'content' | 'speaker'>[],
  source: IndexSource,
): FoundMatches {
  const { index } = source;
  const spellings: Spellings = new Map();
  const page = blocks.map((wording): PageText => ({ wording, names: findNames(wording, index, spellings) }));
  const speakersOf = findSpeakers(index);
  const read = statements.map((statement) => readStatement(statement, page, speakersOf, index));
  const wordings = read.map((statement) => findWordings(statement, index));
  const own = articlesOfThisPage(article, wordings, index);
  const found = read.map((statement, i): Found[] => {
    const known = new Set(wordings[i]!.map(({ claim }) => claim));
    const isMeant = (claim: number): boolean => !known.has(claim) && !own.has(index.articleOf(claim));
    const related = findRelated(statement, index, isMeant);
    return [...wordings[i]!, ...related];
  });
  const shown = new ShownClaims(source);
  const toMatch = ({ claim, kind, similarity, changes }: Found): Match => {
    return { claim: shown.at(claim).id, kind, similarity, changes, sameArticle: own.has(index.articleOf(claim)) };
  };
  const entities = claimsAboutEntities(findEntitiesOnPage(page, index), own, index);
  return {
    matches: found.map((list) => list.map(toMatch)),
    entities: entities.map(({ name, kind, mentions, claims }) => ({
      name,
      kind,
      mentions,
      claims: claims.map((claim) => shown.at(claim).id),
    })),
    claims: shown.byId(),
  };
}
