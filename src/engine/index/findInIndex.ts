import type { Article } from '../../model/Article';
import type { Match } from '../../model/Match';
import type { ClaimShown } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { bareAddress } from './bareAddress';
import { claimsAboutEntities } from './claimsAboutEntities';
import type { FoundMatches } from './FoundMatches';
import { findEntitiesOnPage } from './findEntitiesOnPage';
import { findNames } from './findNames';
import { type FoundRelation, findRelated } from './findRelated';
import { findSpeakers } from './findSpeakers';
import { type FoundWording, findWordings } from './findWordings';
import type { IndexSource } from './IndexSource';
import { isSameArticle } from './isSameArticle';
import type { OpenIndex } from './OpenIndex';
import type { PageText } from './PageText';
import { readStatement } from './readStatement';
import { VoteCount } from './VoteCount';
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
function claimReader({ index, origin }: IndexSource): (claim: number) => ClaimShown {
  const articleAt = once((article) => index.article(article));
  return once((at) => {
    const { article, entities: _entities, ...claim } = index.claim(at);
    return { ...claim, article: articleAt(article), origin };
  });
}

/** A reader that reads the same number once. */
function once<T>(read: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    const value = known.get(number) ?? read(number);
    known.set(number, value);
    return value;
  };
}

/** What one index knows of a page. @param blocks the words of the article's blocks */
export function findInIndex(
  article: Article,
  blocks: readonly Wording[],
  statements: readonly Pick<Statement, 'content' | 'speaker'>[],
  source: IndexSource,
): FoundMatches {
  const { index } = source;
  const votes = new VoteCount(index.claimCount);
  const page = blocks.map((wording): PageText => ({ wording, names: findNames(wording, index) }));
  const speakersOf = findSpeakers(index);
  const read = statements.map((statement) => readStatement(statement, page, speakersOf, index));
  const wordings = read.map((statement) => findWordings(statement, index, votes));
  const own = articlesOfThisPage(article, wordings, index);
  const found = read.map((statement, i): Found[] => {
    const known = new Set(wordings[i]!.map(({ claim }) => claim));
    const related = findRelated(statement, index, votes).filter(
      ({ claim }) => !known.has(claim) && !own.has(index.articleOf(claim)),
    );
    return [...wordings[i]!, ...related];
  });
  const shown = claimReader(source);
  const toMatch = ({ claim, kind, similarity, changes }: Found): Match => {
    return { claim: shown(claim).id, kind, similarity, changes, sameArticle: own.has(index.articleOf(claim)) };
  };
  const entities = claimsAboutEntities(findEntitiesOnPage(page, index), own, index);
  const named = [...found.flat().map(({ claim }) => claim), ...entities.flatMap(({ claims }) => claims)];
  return {
    matches: found.map((list) => list.map(toMatch)),
    entities: entities.map(({ claims, ...entity }) => ({ ...entity, claims: claims.map((claim) => shown(claim).id) })),
    claims: Object.fromEntries(named.map((claim) => [shown(claim).id, shown(claim)])),
  };
}
