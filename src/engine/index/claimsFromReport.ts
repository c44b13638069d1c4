import type { Article } from '../../model/Article';
import type { Claim, ClaimArticle } from '../../model/Claim';
import type { IndexEntity, IndexFile } from '../../model/IndexFile';
import type { Report } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { AGENCIES } from '../lexicon/agencies';
import { articleKey } from './articleKey';
import { bareAddress } from './bareAddress';
import { contentText } from './contentText';
import { findEntities } from './findEntities';
import { groupBy } from './groupBy';
import { isOnlyRelayed } from './isOnlyRelayed';
import type { NameLookup } from './OpenIndex';
import { splitWords } from './splitWords';
import { tableOfNames } from './tableOfNames';
import { withoutUnusedEntities } from './withoutUnusedEntities';
import { wordingOf } from './wordingOf';

/** Shorter content cannot be told from set phrases. */
const FEWEST_WORDS = 4;

function toClaimArticle(article: Article): ClaimArticle {
  const { title, outlet, url, published } = article;
  return { id: articleKey(article), title, outlet, url: bareAddress(url) === null ? null : url, published };
}

/** What is worth finding again: what somebody is credited for, and assertions about somebody or something. */
function isWorthKeeping(statement: Statement, names: NameLookup): boolean {
  const text = contentText(statement.content);
  if (splitWords(text).ids.length < FEWEST_WORDS) return false;
  return statement.kind === 'unattributed'
    ? findEntities([wordingOf(text)], names).size > 0
    : statement.speaker !== null;
}

/** The agencies that carried statements, as entities: they are found on other pages by every name they go by. */
function agencyEntities(statements: readonly Statement[]): IndexEntity[] {
  const ids = new Set(statements.flatMap(({ chain }) => chain.hops.flatMap(({ agency }) => agency ?? [])));
  return AGENCIES.filter(({ id }) => ids.has(id)).map(({ name, forms }) => ({
    name,
    kind: 'agency',
    names: [...new Set([name, ...forms])].sort((a, b) => b.length - a.length),
  }));
}

/** Who and what an article names, its agencies among them under their own names. */
function entitiesOf({ statements }: Report, named: readonly IndexEntity[]): IndexEntity[] {
  const agencies = agencyEntities(statements);
  const isKnown = ({ names }: IndexEntity) =>
    agencies.some((agency) => agency.names.some((form) => names.includes(form)));
  return [...named.filter((entity) => !isKnown(entity)), ...agencies];
}

/** The hands of a chain, as a claim keeps them. */
function handsOf({ chain }: Statement): Claim['hops'] {
  return chain.hops.filter((hop) => hop.carries && !hop.own).map(({ actor, stated }) => ({ actor, stated }));
}

/** Whom it was said to and beside whom, and where: those named there belong to the claim as much as those spoken of. */
function circumstances({ setting }: Statement): string[] {
  return [setting.audience, setting.venue, setting.place].filter((words) => words !== null);
}

/**
 * Makes an index of one analysed article: its statements as claims, with their entities. `report` must be of `article`, `named` what the engine names in both.
 * Deterministic; several such indexes are joined by `packArticles`.
 */
export function claimsFromReport(report: Report, article: Article, named: readonly IndexEntity[]): IndexFile {
  const entities = entitiesOf(report, named);
  const names = tableOfNames(entities);
  const byBlock = groupBy(report.statements, ({ content }) => content[0]!.block);
  const from = toClaimArticle(article);
  const kept = report.statements.filter(
    (statement) =>
      isWorthKeeping(statement, names) && !isOnlyRelayed(statement, byBlock.get(statement.content[0]!.block)!),
  );
  const claims = kept.map((statement): Claim => {
    const { kind, speaker } = statement;
    const content = contentText(statement.content);
    const hops = handsOf(statement);
    const parties = [speaker?.name, ...hops.map(({ actor }) => actor)];
    const about = new Set(findEntities([content, ...circumstances(statement)].map(wordingOf), names));
    entities.forEach(({ name }, entity) => {
      if (parties.includes(name)) about.add(entity);
    });
    return {
      id: statement.key,
      article: 0,
      kind,
      content,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      hops,
      entities: [...about].sort((a, b) => a - b),
    };
  });
  return withoutUnusedEntities({ format: 'according-to-index', version: 1, articles: [from], entities, claims });
}
