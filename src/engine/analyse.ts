import type { Article } from '../model/Article';
import type { Chain } from '../model/Chain';
import type { Passage } from '../model/Passage';
import type { Report } from '../model/Report';
import type { Speaker } from '../model/Speaker';
import type { Statement } from '../model/Statement';
import { buildChains } from './chains/buildChains';
import { creditCited } from './chains/creditCited';
import { readCircumstances } from './circumstances/readCircumstances';
import { articleKey } from './index/articleKey';
import { findMatches } from './index/findMatches';
import type { IndexSource } from './index/IndexSource';
import { statementKeys } from './index/statementKeys';
import type { Judges } from './Judges';
import { kindOfPage } from './kindOfPage';
import { readMedia } from './media/readMedia';
import { readMentions } from './mentions/readMentions';
import { RUN_STAGE, type RunStage } from './RunStage';
import { ALL_RULES, type Rules } from './rules/Rules';
import { isBorneOut } from './speakers/isBorneOut';
import { resolveSpeakers } from './speakers/resolveSpeakers';
import { draftStatements } from './statements/draftStatements';
import { TAGGED_FLOOR } from './statements/taggedFloor';
import { withSetOff } from './statements/withSetOff';
import { ArticleText } from './text/ArticleText';
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
  const text = run('text', () => new ArticleText(article.blocks));
  const attributions = run('tagger', () => judges.tagger(article.blocks, text, TAGGED_FLOOR));
  const drafts = run('statements', () =>
    withSetOff(
      creditCited(draftStatements(article, attributions, judges.statements, text, rules), text),
      article.blocks,
      rules,
    ),
  );
  const mentions = run('mentions', () => readMentions(article, text));
  const speakers = run('speakers', () =>
    resolveSpeakers(article, drafts, judges.speakers, mentions).map((speaker) => speakerBy(rules, speaker)),
  );
  const settings = run('circumstances', () => readCircumstances(article, drafts, judges.circumstances, text));
  const media = run('media', () => readMedia(article, text));
  const { chains, agencies, dateline } = run('chains', () =>
    buildChains(article, drafts, speakers, judges.chains, mentions, media),
  );

  const keys = statementKeys(articleKey(page), drafts);

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
      chain: chainBy(rules, chains[i]!, printed),
      confidence: draft.confidence,
      // Nothing is underlined that nobody says.
      shown: draft.shown && speakers[i] !== null && isBorneOut(i, drafts, speakers, article.blocks),
      foundBy: draft.foundBy,
      matches: [],
    }),
  );
  const kind = kindOfPage(page, statements);
  const facts = { ...metadataOf(page), kind, dateline };
  if (kind === 'not-article')
    return { page: facts, headings: [], statements: [], agencies: [], entities: [], claims: {} };
  const known = run('matches', () => findMatches(page, statements, indexes));
  return {
    page: facts,
    headings: page.blocks.flatMap(({ kind }, i) => (kind === 'headline' || kind === 'subhead' ? [i] : [])),
    statements: statements.map((statement, i) => ({ ...statement, matches: known.matches[i] ?? [] })),
    agencies,
    entities: known.entities,
    claims: known.claims,
  };
}

const speakerBy = (rules: Rules, speaker: Speaker | null): Speaker | null =>
  speaker && rules(speaker.foundBy) ? speaker : null;

function chainBy(rules: Rules, chain: Chain, printed: (passage: Passage) => Passage): Chain {
  const hops = chain.hops
    .filter((hop) => rules(hop.foundBy))
    .map((hop) => {
      if (hop.evidenceAt === null) return hop;
      const evidenceAt = printed(hop.evidenceAt);
      return { ...hop, evidenceAt, evidence: hop.evidence === hop.evidenceAt.text ? evidenceAt.text : hop.evidence };
    });
  if (hops.length === chain.hops.length) return { depth: chain.depth, hops };
  return { depth: hops.filter((hop) => hop.carries && !hop.parallel).length, hops };
}

function metadataOf({ kind: _kind, blocks: _blocks, ...metadata }: Article): Omit<Article, 'kind' | 'blocks'> {
  return metadata;
}
