import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { analyseText, chainTexts } from './chainTexts';
import type { Measured } from './Measured';
import { scoreAsJson, writePredictions } from './runScorer';

interface TopicsScore {
  readonly all: Readonly<Record<'speakerPct' | 'hopF1' | 'chainExactPct', number | null>>;
}

/** Speakers and chains on real articles of all kinds but politics. */
export function scoreTopics(shared: string, engine: Engine): Measured {
  const script = join(shared, 'chains', 'score-chains.mjs');
  const gold = join(shared, 'chains', 'other-topics.jsonl');
  const reports = chainTexts(script, gold).map((text) => analyseText(text, engine));
  const { score, misses } = scoreAsJson(script, [gold, writePredictions('topics', reports)]);
  const { all } = score as TopicsScore;
  return {
    ours: { topicsSpeaker: all.speakerPct, topicsHops: all.hopF1, topicsExact: all.chainExactPct },
    baseline: {},
    details: [`Other topics, in full: ${JSON.stringify(all)}`],
    misses,
  };
}
