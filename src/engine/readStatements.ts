import type { Article } from '../model/Article';
import type { Chain } from '../model/Chain';
import type { AgencyCitation } from '../model/Report';
import type { Setting } from '../model/Setting';
import { buildChains } from './chains/buildChains';
import { creditCited } from './chains/creditCited';
import { readCircumstances } from './circumstances/readCircumstances';
import type { Judges } from './Judges';
import { readMedia } from './media/readMedia';
import { readMentions } from './mentions/readMentions';
import { RUN_STAGE, type RunStage } from './RunStage';
import type { Rules } from './rules/Rules';
import { resolveSpeakers } from './speakers/resolveSpeakers';
import { draftStatements } from './statements/draftStatements';
import { TAGGED_FLOOR } from './statements/taggedFloor';
import { withSetOff } from './statements/withSetOff';
import type { ReadStatements } from './sureness/traitsOfSureness';
import { ArticleText } from './text/ArticleText';

/** What the stages before the index make of an article; the lists stand side by side. */
export interface ArticleReading extends ReadStatements {
  readonly settings: readonly Setting[];
  readonly agencies: AgencyCitation[];
  /** As printed, without its dash, or null. */
  readonly dateline: string | null;
}

/** Reads who is said to have said what, and through whose hands: the stages in their order, each in the room of its name. */
export function readStatements(
  article: Article,
  judges: Omit<Judges, 'sureness'>,
  rules: Rules,
  run: RunStage = RUN_STAGE,
): ArticleReading {
  const text = run('text', () => new ArticleText(article.blocks));
  const tagging = run('tagger', () => judges.tagger(article.blocks, text, TAGGED_FLOOR));
  const drafts = run('statements', () =>
    withSetOff(
      creditCited(draftStatements(article, tagging, judges.statements, text, rules), text),
      article.blocks,
      rules,
    ),
  );
  const names = run('names', () => judges.names(article.blocks, text));
  const mentions = run('mentions', () => readMentions(article, text, names));
  const resolved = run('speakers', () => resolveSpeakers(article, drafts, judges.speakers, mentions));
  const speakers = resolved.speakers.map((speaker) => (speaker && rules(speaker.foundBy) ? speaker : null));
  const settings = run('circumstances', () => readCircumstances(article, drafts, judges.circumstances, text));
  const media = run('media', () => readMedia(article, text));
  const { chains, chances, agencies, dateline } = run('chains', () =>
    buildChains(article, drafts, speakers, judges.chains, mentions, media),
  );
  return {
    text,
    drafts,
    speakers,
    speakerChances: resolved.chances,
    settings,
    chains: chains.map((chain) => chainBy(rules, chain)),
    chainChances: chances,
    agencies,
    dateline,
  };
}

function chainBy(rules: Rules, chain: Chain): Chain {
  const hops = chain.hops.filter((hop) => rules(hop.foundBy));
  if (hops.length === chain.hops.length) return chain;
  return { depth: hops.filter((hop) => hop.carries && !hop.parallel).length, hops };
}
