import type { Article } from '../../model/Article';
import type { ClaimArticle } from '../../model/Claim';
import type { Match } from '../../model/Match';
import type { ClaimShown, EntityFound } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { bareAddress } from './bareAddress';
import { claimsAboutEntities } from './claimsAboutEntities';
import { findEntitiesOnPage } from './findEntitiesOnPage';
import { type FoundRelation, findRelated } from './findRelated';
import { type FoundWording, findWordings } from './findWordings';
import { isSameArticle } from './isSameArticle';
import { nameWords } from './nameWords';
import type { OpenIndex } from './openIndex';
import { readPage } from './readPage';
import { type PageStatement, readStatement } from './readStatement';
import { VoteCount } from './VoteCount';

/** What the index knows of one page. */
export interface FoundMatches {
  /** One list per statement, best first. */
  readonly matches: Match[][];
  /** The most often named first. */
  readonly entities: EntityFound[];
  /** Every claim named above, by id. */
  readonly claims: Record<string, ClaimShown>;
}

/** Matches shown of one statement: more of them are noise to a reader. */
const MOST_MATCHES = 6;

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
    const from = index.file.claims[claim]!.article;
    repeated.set(from, (repeated.get(from) ?? new Set()).add(claim));
  }
  const address = bareAddress(article.url);
  const candidates = new Set([...repeated.keys(), ...((address && index.addresses.get(address)) || [])]);
  const own = new Set<number>();
  for (const at of candidates) {
    const share = (repeated.get(at)?.size ?? 0) / Math.max(1, index.claimsOfArticle[at]!);
    if (isSameArticle(article, index.file.articles[at]!, share)) own.add(at);
  }
  return own;
}

function toMatch(found: Found, own: ReadonlySet<number>, index: OpenIndex): Match {
  const claim = index.file.claims[found.claim]!;
  const { kind, similarity, changes } = found;
  return { claim: claim.id, kind, similarity, changes, sameArticle: own.has(claim.article) };
}

/** The words of every speaker's name, each worked out once. */
function readNames(statements: readonly Pick<Statement, 'speaker'>[]): (name: string) => Int32Array {
  const names = new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []));
  const words = new Map([...names].map((name) => [name, nameWords(name)]));
  return (name) => words.get(name)!;
}

/** Words from elsewhere first, then the closer wording. */
function byWorth(first: Match, second: Match): number {
  return (
    Number(first.sameArticle) - Number(second.sameArticle) ||
    rank(first) - rank(second) ||
    second.similarity - first.similarity
  );
}

const RANKS = { 'same-words': 0, 'altered-words': 1, 'same-speaker-subject': 2, 'same-entities': 3 } as const;
const rank = (match: Match) => RANKS[match.kind];

function showClaims(ids: Iterable<number>, index: OpenIndex): Record<string, ClaimShown> {
  const shown: [string, ClaimShown][] = [];
  for (const at of new Set(ids)) {
    const { article, entities: _entities, ...claim } = index.file.claims[at]!;
    const from: ClaimArticle = index.file.articles[article]!;
    shown.push([claim.id, { ...claim, article: from }]);
  }
  return Object.fromEntries(shown);
}

/**
 * What an index knows of a page: per statement (attributed or not) the claims in the same or altered words, by the same
 * speaker on the same subject, about the same entities; and the entities it knows, wherever the page names them.
 * Of claims that were taken from this very article only the wordings are reported, marked as such.
 */
export function findMatches(
  article: Article,
  statements: readonly Pick<Statement, 'content' | 'speaker'>[],
  index: OpenIndex,
): FoundMatches {
  const votes = new VoteCount(index.file.claims.length);
  const page = readPage(article.blocks, index);
  const nameOf = readNames(statements);
  const read = statements.map((statement): PageStatement => readStatement(statement, page, nameOf, index));
  const wordings = read.map((statement) => findWordings(statement, index, votes));
  const own = articlesOfThisPage(article, wordings, index);
  const found = read.map((statement, i): Found[] => {
    const known = new Set(wordings[i]!.map(({ claim }) => claim));
    const related = findRelated(statement, index, votes).filter(
      ({ claim }) => !known.has(claim) && !own.has(index.file.claims[claim]!.article),
    );
    return [...wordings[i]!, ...related];
  });
  const matches = found.map((list) =>
    list
      .map((one) => toMatch(one, own, index))
      .sort(byWorth)
      .slice(0, MOST_MATCHES),
  );
  const entities = claimsAboutEntities(findEntitiesOnPage(page, index), own, index);
  const claims = showClaims(
    [...found.flat().map(({ claim }) => claim), ...entities.flatMap(({ claims }) => claims)],
    index,
  );
  return {
    matches,
    entities: entities.map(({ claims: about, ...entity }) => ({
      ...entity,
      claims: about.map((claim) => index.file.claims[claim]!.id),
    })),
    claims,
  };
}
