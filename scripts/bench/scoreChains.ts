import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { readJsonl } from '../lib/readJsonl';
import { analyseText, chainTexts } from './chainTexts';
import { compromiseReport } from './compromiseBaseline';
import type { Measured } from './Measured';
import { scoreAsJson, writePredictions } from './runScorer';
import { inspectPage } from './scorePages';
import type { Scores } from './yardsticks';

type Figures = Record<
  | 'foundPct'
  | 'speakerPct'
  | 'depthPct'
  | 'hopPrecision'
  | 'hopRecall'
  | 'hopF1'
  | 'statedPct'
  | 'chainExactPct'
  | 'multiHopExactPct',
  number | null
>;

interface ChainsScore {
  readonly all: Figures;
  readonly [group: string]: Figures | number;
}

const scoresOf = ({ all }: ChainsScore): Scores => ({
  chainFound: all.foundPct,
  chainSpeaker: all.speakerPct,
  depth: all.depthPct,
  hops: all.hopF1,
  stated: all.statedPct,
  multiHop: all.multiHopExactPct,
});

/** Depth, hops and their flags on the texts and pages whose chains were labelled by hand. */
export function scoreChains(shared: string, engine: Engine, withBaseline: boolean): Measured {
  const script = join(shared, 'chains', 'score-chains.mjs');
  const gold = join(shared, 'chains', 'dev.jsonl');
  const texts = chainTexts(script, gold);
  const pages = readJsonl<{ ref?: { file?: string } }>(gold).flatMap(({ ref }) => (ref?.file ? [ref.file] : []));
  const analysed = [
    ...texts.map((text) => ({
      ours: analyseText(text, engine),
      baseline: { id: text.id, ...compromiseReport(withBaseline ? text.text : '') },
    })),
    ...pages.map((file) => inspectPage(join(shared, 'pages', file), engine, withBaseline)),
  ];
  const run = (name: string, lines: readonly unknown[]) =>
    scoreAsJson(script, [gold, writePredictions(name, lines), '--group']);
  const ours = run(
    'chains',
    analysed.map((one) => one.ours),
  );
  const baseline = run(
    'chains-compromise',
    analysed.map((one) => one.baseline),
  );
  const groups = Object.entries(ours.score as ChainsScore).map(
    ([group, figures]) => `  ${group}: ${JSON.stringify(figures)}`,
  );
  return {
    ours: scoresOf(ours.score as ChainsScore),
    baseline: withBaseline ? scoresOf(baseline.score as ChainsScore) : {},
    details: ['Chains, by origin and by depth:', ...groups],
    misses: ours.misses,
  };
}
