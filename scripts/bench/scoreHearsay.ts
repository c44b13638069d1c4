import { readHearsay } from '../hearsay/readHearsay';
import type { Figures } from '../hearsay/score/Tally';
import { type HearsayScore, scorePassages } from '../hearsay/scorePassages';
import { bothFigures } from './bothFigures';
import type { Measured } from './Measured';
import { readHeldOut, readShipped } from './readPassages';
import type { Scores } from './yardsticks';

function scoresOf({ groups, agencies, settings }: HearsayScore): Scores {
  const { all, quoted, indirect } = groups;
  return {
    right: bothFigures(all!.rightOfShown, all!.rightOfGold),
    wrongName: all!.wrongNameOfShown,
    shownStatements: bothFigures(all!.shownPrecision, all!.shownRecall),
    statements: all!.f1,
    statementsByKind: bothFigures(quoted!.f1, indirect!.f1),
    speakerOfFound: all!.speakerOfFound,
    hearsayHops: bothFigures(all!.hopF1, all!.multiHopExact),
    hearsayAgencies: bothFigures(agencies.f1, agencies.role),
    role: settings.role,
    audience: settings.audience,
    venue: settings.venue,
    place: settings.place,
    when: settings.when,
  };
}

function lineOf(name: string, f: Figures): string {
  const cell = (value: number | null): string => (value?.toFixed(1) ?? '–').padStart(6);
  const cells = [
    f.rightOfShown,
    f.rightOfGold,
    f.wrongNameOfShown,
    f.shownPrecision,
    f.shownRecall,
    f.found,
    f.precision,
    f.f1,
    f.speakerOfFound,
    f.hopF1,
    f.multiHopExact,
  ];
  return `  ${name.padEnd(16)}${String(f.gold).padStart(6)}${cells.map(cell).join('')}`;
}

const HEAD = `  ${''.padEnd(16)}${['gold', 'right', 'ofgold', 'wrong', 'shownP', 'shownR', 'found', 'prec', 'F1', 'spkr', 'hopF1', 'multi'].map((s) => s.padStart(6)).join('')}`;

/**
 * Whole reports on Hearsay, which stands in this repository: each passage read with weights that learned without its register
 * (`ours`), and beside it with those that ship.
 */
export function scoreHearsay(withGroups: boolean): Measured {
  const passages = readHearsay();
  const { read, missing } = readHeldOut(passages);
  const heldOut = scorePassages(read);
  const shipped = scorePassages(readShipped(passages));
  const groups = Object.entries(heldOut.groups).filter(([name]) => withGroups || !name.startsWith('writer '));
  return {
    ours: scoresOf(heldOut),
    shipped: scoresOf(shipped),
    baseline: {},
    details: [
      'Hearsay, each register read with weights learned on the others:',
      ...(missing.length > 0 ? [`  (not held out, for want of such weights: ${missing.join(', ')})`] : []),
      HEAD,
      ...groups.map(([name, figures]) => lineOf(name, figures)),
    ],
    misses: heldOut.misses,
  };
}
