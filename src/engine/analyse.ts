import type { Article } from '../model/Article';
import type { Chain } from '../model/Chain';
import type { Passage } from '../model/Passage';
import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import { articleKey } from './index/articleKey';
import { findMatches } from './index/findMatches';
import type { IndexSource } from './index/IndexSource';
import { readBlocks } from './index/readBlocks';
import { statementKeys } from './index/statementKeys';
import type { Judges } from './Judges';
import { kindOfPage } from './kindOfPage';
import { RUN_STAGE, type RunStage } from './RunStage';
import { readStatements } from './readStatements';
import { ALL_RULES, type Rules } from './rules/Rules';
import { isBorneOut } from './speakers/isBorneOut';
import { isShown } from './sureness/isShown';
import { readableArticle } from './text/readableArticle';

/**
 * One article in, one report out: the stages in their order, each in the room of its name.
 * Pure: same input, same output; passages of the report slice to their text in `article.blocks`.
 * Marks and accents are read in one form only (`readableArticle`); what the report gives is as printed.
 *
 * @param run runs each stage, in their order; who measures hands in one with a clock
 */
export function analyse(
  page: Article,
  judges: Judges,
  indexes: readonly IndexSource[],
  rules: Rules = ALL_RULES,
  run: RunStage = RUN_STAGE,
): Report {
  const { article, printed } = readableArticle(page);
  const allPrinted = (passages: readonly Passage[]): readonly Passage[] => passages.map(printed);
  const reading = readStatements(article, judges, rules, run);
  const { drafts, speakers, settings, chains, agencies, dateline } = reading;
  const sureness = run('sureness', () => judges.sureness(reading));
  const borneOut = rules('borne-out') ? isBorneOut(drafts, speakers, article.blocks) : drafts.map(() => true);

  const blocks = readBlocks(page.blocks);
  const keys = statementKeys(articleKey(page), drafts, article === page ? blocks : []);

  const statements = drafts.map(
    (draft, i): Statement => ({
      id: `s${i + 1}`,
      key: keys[i]!,
      kind: draft.kind,
      source: allPrinted(draft.source),
      cue: allPrinted(draft.cue),
      content: allPrinted(draft.content),
      speaker: speakers[i]!,
      setting: settings[i]!,
      chain: asPrinted(chains[i]!, printed),
      confidence: sureness[i]!.right,
      shown: borneOut[i]! && isShown(draft, speakers[i]!, sureness[i]!),
      foundBy: draft.foundBy,
      matches: [],
    }),
  );
  const kind = kindOfPage(page, statements);
  const facts = { ...metadataOf(page), kind, dateline };
  if (kind === 'not-article')
    return { page: facts, headings: [], statements: [], agencies: [], entities: [], claims: {} };
  const known = run('matches', () => findMatches(page, statements, indexes, blocks));
  return {
    page: facts,
    headings: page.blocks.flatMap(({ kind }, i) => (kind === 'headline' || kind === 'subhead' ? [i] : [])),
    statements: statements.map((statement, i) => ({ ...statement, matches: known.matches[i] ?? [] })),
    agencies,
    entities: known.entities,
    claims: known.claims,
  };
}

function asPrinted({ depth, hops }: Chain, printed: (passage: Passage) => Passage): Chain {
  return {
    depth,
    hops: hops.map((hop) => {
      if (hop.evidenceAt === null) return hop;
      const evidenceAt = printed(hop.evidenceAt);
      return { ...hop, evidenceAt, evidence: hop.evidence === hop.evidenceAt.text ? evidenceAt.text : hop.evidence };
    }),
  };
}

function metadataOf({ kind: _kind, blocks: _blocks, ...metadata }: Article): Omit<Article, 'kind' | 'blocks'> {
  return metadata;
}
