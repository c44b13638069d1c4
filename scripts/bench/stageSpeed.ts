import index from '../../src/data/index.json';
import { analyse } from '../../src/engine/analyse';
import { checkIndexFile } from '../../src/engine/index/checkIndexFile';
import type { IndexSource } from '../../src/engine/index/IndexSource';
import { openIndexFile } from '../../src/engine/index/openIndexFile';
import { openJudges } from '../../src/engine/Judges';
import { ALL_RULES } from '../../src/engine/rules/Rules';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import type { Article } from '../../src/model/Article';
import { clockTime } from './clockTime';
import { timed } from './timed';

const ROUNDS = 14;

/** Where the engine's time goes: ms per 1,000 words of each stage over all articles, the best of some rounds. */
export function stageSpeed(articles: readonly Article[], words: number): Record<string, number> {
  const judges = openJudges(SHIPPED_WEIGHTS);
  const indexes: IndexSource[] = [{ index: openIndexFile(checkIndexFile(index)), origin: 'bundled' }];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const spent: Record<string, number> = {};
    for (const article of articles)
      analyse(article, judges, indexes, ALL_RULES, (stage, run) => {
        const { result, ms } = timed(clockTime, run);
        spent[stage] = (spent[stage] ?? 0) + ms;
        return result;
      });
    return spent;
  });
  const stages = Object.keys(rounds[0]!);
  return Object.fromEntries(
    stages.map((stage) => [stage, (Math.min(...rounds.map((round) => round[stage]!)) * 1000) / words]),
  );
}
