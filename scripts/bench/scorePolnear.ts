import type { Judges } from '../../src/engine/Judges';
import { readStatements } from '../../src/engine/readStatements';
import { ALL_RULES } from '../../src/engine/rules/Rules';
import type { DraftStatement } from '../../src/engine/statements/DraftStatement';
import { isShown } from '../../src/engine/sureness/isShown';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { textToBlocks } from '../../src/engine/text/textToBlocks';
import type { Attribution } from '../../src/model/Attribution';
import type { Passage } from '../../src/model/Passage';
import { type BaselineAttribution, compromiseBaseline } from './compromiseBaseline';
import type { Measured } from './Measured';
import { type Figure, openPolnear, type PolnearScore, percent, rangesFrom, scoresOf } from './openPolnear';
import { wholePolnear } from './wholePolnear';
import type { Scores, YardstickId } from './yardsticks';

interface Predicted extends BaselineAttribution {
  readonly confidence: number;
  readonly shown: boolean;
}

const figures = (scores: Scores, ...ids: readonly YardstickId[]): string =>
  ids.map((id) => Number(scores[id]).toFixed(1)).join(' / ');

const sameStart = (first: Passage | undefined, second: Passage | undefined) =>
  first?.block === second?.block && first?.start === second?.start;

/** A draft keeps its attribution's cue; where there is none, its content begins at the same place. */
function isDrawnFrom(draft: DraftStatement, { cue, content }: Attribution): boolean {
  if (draft.kind === 'unattributed') return false;
  return cue.length > 0 && draft.cue.length > 0
    ? sameStart(draft.cue[0], cue[0])
    : sameStart(draft.content[0], content[0]);
}

/** Double quotation marks turned into single ones, character by character, so that offsets stay. */
const withSingleMarks = (text: string): string =>
  text.replace(/[“”"]/gu, (mark) => (mark === '“' ? '‘' : mark === '”' ? '’' : "'"));

function predict(text: string, judges: Judges): Predicted[] {
  const { blocks, starts } = textToBlocks(text);
  const { attributions } = judges.tagger(blocks);
  const reading = readStatements(articleFromText({ text }), judges, ALL_RULES);
  const sureness = judges.sureness(reading);
  const shown = reading.drafts.filter((draft, i) => isShown(draft, reading.speakers[i]!, sureness[i]!));
  const ranges = rangesFrom(starts);
  return attributions.map((attribution) => ({
    source: ranges(attribution.source),
    cue: ranges(attribution.cue),
    content: ranges(attribution.content),
    confidence: attribution.confidence,
    shown: shown.some((draft) => isDrawnFrom(draft, attribution)),
  }));
}

type Kind = 'quoted' | 'indirect';

/** Steps of confidence between the points of the curve. */
const STEP = 0.05;

/** Precision and recall of one kind over thresholds of confidence, best precision that still has the recall asked for. */
function precisionAt(recall: number, kind: Kind, score: (fewest: number) => PolnearScore): string {
  let best: Figure | null = null;
  for (let threshold = 0; threshold < 0.99; threshold += STEP) {
    const figure = score(threshold).metrics[`attribution ${kind}`]!;
    if (figure.recall >= recall && (best === null || figure.precision > best.precision)) best = figure;
  }
  return best === null ? `never ${percent(recall).toFixed(0)}` : atRecall(best);
}

const atRecall = ({ precision, recall }: Figure) => `${percent(precision).toFixed(1)} at ${percent(recall).toFixed(1)}`;

/** Source, cue and content on the development part of PolNeAR. */
export async function scorePolnear(shared: string, judges: Judges, withBaseline: boolean): Promise<Measured> {
  const { score, gold } = await openPolnear(shared);
  const predicted = new Map(gold.map(({ id, text }) => [id, predict(text, judges)]));
  const scoreKept = (keep: (one: Predicted) => boolean) =>
    score(gold, new Map([...predicted].map(([id, all]) => [id, all.filter(keep)])));
  const byThreshold = new Map<number, PolnearScore>();
  const scoreAbove = (fewest: number) => {
    const known = byThreshold.get(fewest) ?? scoreKept((one) => one.confidence >= fewest);
    byThreshold.set(fewest, known);
    return known;
  };
  const all = scoreKept(() => true);
  const shown = scoreKept((one) => one.shown).metrics;
  const swapped = score(gold, new Map(gold.map(({ id, text }) => [id, predict(withSingleMarks(text), judges)])));
  const whole = await wholePolnear(shared, judges);
  const curve = (kind: Kind, recalls: readonly number[]) =>
    `PolNeAR dev, ${kind}, best precision at recall: ${recalls.map((recall) => precisionAt(recall, kind, scoreAbove)).join(' | ')}`;
  return {
    ours: {
      ...scoresOf(all),
      shownQuoted: atRecall(shown['attribution quoted']!),
      swapped: figures(scoresOf(swapped), 'quoted', 'speaker'),
      whole: figures(whole, 'attribution', 'quoted', 'indirect'),
      shownIndirect: atRecall(shown['attribution indirect']!),
    },
    baseline: withBaseline
      ? scoresOf(score(gold, new Map(gold.map(({ id, text }) => [id, compromiseBaseline(text)]))))
      : {},
    details: [curve('quoted', [0.7, 0.78, 0.85, 0.9]), curve('indirect', [0.25, 0.4, 0.55])],
    misses: [],
  };
}
