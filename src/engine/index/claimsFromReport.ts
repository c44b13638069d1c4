import type { Article } from '../../model/Article';
import type { Claim, ClaimArticle } from '../../model/Claim';
import type { IndexEntity, IndexFile } from '../../model/IndexFile';
import type { Report } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { AGENCIES } from '../lexicon/agencies';
import { bareAddress } from './bareAddress';
import { hashName } from './hash';
import { type ArticleEntities, readEntities } from './readEntities';
import { splitWords } from './splitWords';

/** Shorter content cannot be told from set phrases. */
const FEWEST_WORDS = 4;

/** An article's name in an index: the same for the same address, or else for the same title, outlet and first words. */
function articleId(article: Article): string {
  const opening = article.blocks.slice(0, 3).map((block) => block.text);
  return hashName(bareAddress(article.url) ?? [article.title, article.outlet ?? '', ...opening].join('\n'));
}

function toClaimArticle(article: Article): ClaimArticle {
  const { title, outlet, url, published } = article;
  return { id: articleId(article), title, outlet, url: bareAddress(url) === null ? null : url, published };
}

/** What is worth finding again: what somebody is credited for, and assertions about somebody or something. */
function isWorthKeeping(statement: Statement, entities: ArticleEntities): boolean {
  const text = statement.content.map((passage) => passage.text).join(' ');
  if (splitWords(text).ids.length < FEWEST_WORDS) return false;
  return statement.kind === 'unattributed' ? entities.within(statement.content).length > 0 : statement.speaker !== null;
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

/** One list of entities without doubles, and where each of the two lists' entities is found in it. */
function joinEntities(named: ArticleEntities, agencies: readonly IndexEntity[]) {
  const isAgency = ({ name, names }: IndexEntity) =>
    agencies.findIndex((agency) => agency.name === name || agency.names.some((form) => names.includes(form)));
  const entities = [...agencies];
  const placeOf = named.entities.map((entity) => {
    const agency = isAgency(entity);
    return agency >= 0 ? agency : entities.push(entity) - 1;
  });
  return { entities, placeOf };
}

/**
 * Makes an index of one analysed article: its statements as claims, with their entities. `report` must be of `article`.
 * Deterministic; several such indexes are joined by `mergeIndexFiles`.
 */
export function claimsFromReport(report: Report, article: Article): IndexFile {
  const named = readEntities(article);
  const kept = report.statements.filter((statement) => isWorthKeeping(statement, named));
  const agencies = agencyEntities(kept);
  const { entities, placeOf } = joinEntities(named, agencies);
  const from = toClaimArticle(article);
  const claims = kept.map((statement, at): Claim => {
    const { kind, speaker, chain, content } = statement;
    const hands = chain.hops.filter((hop) => hop.carries && !hop.own);
    const speaks = speaker === null ? null : named.named(speaker.name);
    const carriers = hands.map(({ agency }) => AGENCIES.find(({ id }) => id === agency)?.name);
    const about = [...(speaks === null ? [] : [speaks]), ...named.within(content)].map((entity) => placeOf[entity]!);
    const through = agencies.flatMap(({ name }, i) => (carriers.includes(name) ? [i] : []));
    return {
      id: `${from.id}.${at + 1}`,
      article: 0,
      kind,
      content: content.map((passage) => passage.text).join(' '),
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      hops: hands.map(({ actor, stated }) => ({ actor, stated })),
      entities: [...new Set([...about, ...through])].sort((a, b) => a - b),
    };
  });
  return withoutUnused({ format: 'according-to-index', version: 1, articles: [from], entities, claims });
}

/** Leaves out the entities that no claim is about. */
function withoutUnused(file: IndexFile): IndexFile {
  const used = [...new Set(file.claims.flatMap((claim) => claim.entities))].sort((a, b) => a - b);
  const placeOf = new Map(used.map((entity, at) => [entity, at]));
  return {
    ...file,
    entities: used.map((entity) => file.entities[entity]!),
    claims: file.claims.map((claim) => ({ ...claim, entities: claim.entities.map((entity) => placeOf.get(entity)!) })),
  };
}
