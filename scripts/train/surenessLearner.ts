import { openJudges } from '../../src/engine/Judges';
import { readStatements } from '../../src/engine/readStatements';
import { ALL_RULES } from '../../src/engine/rules/Rules';
import { SURENESS_TRAITS, traitsOfSureness } from '../../src/engine/sureness/traitsOfSureness';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { foldOfPassage } from '../hearsay/foldOfPassage';
import type { Passage } from '../hearsay/Passage';
import { compareChain } from '../hearsay/score/compareChain';
import { isRightSpeaker } from '../hearsay/score/isRightSpeaker';
import { pairStatements } from '../hearsay/score/pairStatements';
import { heldOutWeights } from './heldOutWeights';
import { type ForestOptions, type ForestRows, trainForest } from './trainForest';
import { withLooks } from './withLooks';
import { FINEST, toBytes, writeWeights } from './writeWeights';

const NOTE =
  'Weights of the According To judge of its own sureness, learned from Hearsay (made-up news, part of this repository) ' +
  'and from real articles, which are no part of it (scripts/press), among them articles of PolNeAR 1.0.0 (Newell, Margolin and Ruths, ' +
  'LREC 2018), which states no licence; hashed features and numbers only. ' +
  'Made by: npm run train -- sureness';

const OPTIONS: ForestOptions = {
  trees: 80,
  rate: 0.1,
  rowsKept: 0.7,
  traitsKept: 0.5,
  fewest: 30,
  ridge: 5,
  seed: 21,
};

/** Looks at each real article but those of PolNeAR; other numbers were not tried. */
const PRESS_LOOKS = 3;

/** The statements found in one passage, which of them are right in content, speaker and chain, and which are under a wrong name. */
interface FoundRows {
  readonly traits: Uint8Array;
  readonly right: Uint8Array;
  readonly misnamed: Uint8Array;
}

/** Reads each passage with judges that have not learned from its register. */
function foundRows(all: readonly Passage[]): FoundRows[] {
  const opened = new Map<number, ReturnType<typeof openJudges>>();
  return all.map((passage) => {
    const fold = foldOfPassage(passage);
    const judges = opened.get(fold) ?? openJudges(heldOutWeights(fold).weights);
    opened.set(fold, judges);
    const reading = readStatements(articleFromText(passage), judges, ALL_RULES);
    const found = reading.drafts.map((draft, i) => ({
      ...draft,
      shown: true,
      speaker: reading.speakers[i]!,
      chain: reading.chains[i]!,
    }));
    const right = new Uint8Array(found.length);
    const misnamed = new Uint8Array(found.length);
    for (const { gold, got } of pairStatements(passage, found).pairs) {
      if (got === null) continue;
      const at = found.indexOf(got);
      if (!isRightSpeaker(gold, got.speaker))
        misnamed[at] = Number(got.speaker !== null && got.speaker.kind !== 'unnamed');
      else if (compareChain(gold, got, passage.outlet).exact) right[at] = 1;
    }
    return { traits: traitsOfSureness(reading), right, misnamed };
  });
}

function rowsOf(read: readonly FoundRows[], what: 'right' | 'misnamed'): ForestRows {
  const count = read.reduce((sum, { right }) => sum + right.length, 0);
  const rows = {
    traits: new Uint8Array(count * SURENESS_TRAITS),
    width: SURENESS_TRAITS,
    odds: new Float64Array(count),
    right: new Uint8Array(count),
  };
  let at = 0;
  for (const one of read) {
    rows.traits.set(one.traits, at * SURENESS_TRAITS);
    rows.right.set(one[what], at);
    at += one[what].length;
  }
  return rows;
}

function tablesOf(read: readonly FoundRows[], what: 'right' | 'misnamed') {
  const { questions, leaves } = trainForest(rowsOf(read, what), OPTIONS);
  return [{ name: `${what}Questions`, values: questions, scale: 1 }, toBytes(`${what}Leaves`, leaves, FINEST)];
}

/** Reads the passages once; gives the function that learns, from some of them, how sure one may be of a statement. */
export function surenessLearner(all: readonly Passage[]): (passages: readonly Passage[]) => Uint8Array {
  const rows = foundRows(all);
  const rowsOfPassage = new Map(all.map((passage, i) => [passage, rows[i]!]));
  return (passages) => {
    const some = withLooks(
      passages,
      PRESS_LOOKS,
      passages.map((passage) => rowsOfPassage.get(passage)!),
    );
    return writeWeights(NOTE, [...tablesOf(some, 'right'), ...tablesOf(some, 'misnamed')]);
  };
}
