import index from '../../src/data/index.json';
import { buildChains } from '../../src/engine/chains/buildChains';
import { readCircumstances } from '../../src/engine/circumstances/readCircumstances';
import { checkIndexFile } from '../../src/engine/index/checkIndexFile';
import { findMatches } from '../../src/engine/index/findMatches';
import { openIndexFile } from '../../src/engine/index/openIndexFile';
import { openJudges } from '../../src/engine/Judges';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { resolveSpeakers } from '../../src/engine/speakers/resolveSpeakers';
import { draftStatements } from '../../src/engine/statements/draftStatements';
import { TAGGED_FLOOR } from '../../src/engine/statements/taggedFloor';
import { ArticleText } from '../../src/engine/text/ArticleText';
import type { Article } from '../../src/model/Article';
import { clockTime } from './clockTime';

const ROUNDS = 14;

/** Where the engine's time goes: ms per 1,000 words of each stage over all articles, the best of some rounds. */
export function stageSpeed(articles: readonly Article[], words: number): Record<string, number> {
  const { tagger, statements, speakers: judge, circumstances, chains } = openJudges(SHIPPED_WEIGHTS);
  const opened = openIndexFile(checkIndexFile(index));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const spent: Record<string, number> = {};
    const time = <T>(stage: string, run: () => T): T => {
      let result: T | undefined;
      const ms = clockTime(() => {
        result = run();
      });
      spent[stage] = (spent[stage] ?? 0) + ms;
      return result as T;
    };
    for (const article of articles) {
      const text = time('text', () => new ArticleText(article.blocks));
      const attributions = time('tagger', () => tagger(article.blocks, text, TAGGED_FLOOR));
      const drafts = time('statements', () => draftStatements(article, attributions, statements, text));
      const speakers = time('speakers', () => resolveSpeakers(article, drafts, judge, text));
      time('circumstances', () => readCircumstances(article, drafts, circumstances, text));
      time('chains', () => buildChains(article, drafts, speakers, chains, text));
      const said = drafts.map(({ content }, i) => ({ content, speaker: speakers[i]! }));
      time('matches', () => findMatches(article, said, [{ index: opened, origin: 'bundled' }]));
    }
    return spent;
  });
  const stages = Object.keys(rounds[0]!);
  return Object.fromEntries(
    stages.map((stage) => [stage, (Math.min(...rounds.map((round) => round[stage]!)) * 1000) / words]),
  );
}
