import { isOfPolnear } from '../hearsay/Passage';
import { type HearsayScore, type ReadPassage, scorePassages } from '../hearsay/scorePassages';
import { readPress } from '../press/readPress';
import { bothFigures } from './bothFigures';
import type { Measured } from './Measured';
import { readHeldOut, readShipped } from './readPassages';
import type { Scores, YardstickId } from './yardsticks';

function scoresOf({ groups }: HearsayScore): Scores {
  const { all, quoted, indirect } = groups;
  return {
    pressRight: bothFigures(all!.rightOfShown, all!.rightOfGold),
    pressWrongName: all!.wrongNameOfShown,
    pressStatements: all!.f1,
    pressStatementsByKind: bothFigures(quoted?.f1 ?? null, indirect?.f1 ?? null),
    pressSpeaker: all!.speakerOfFound,
    pressHops: bothFigures(all!.hopF1, all!.multiHopExact),
  };
}

/** A line of figures on some of the articles, as they were read; none where there are none. */
function lineOf(name: string, read: readonly ReadPassage[]): string[] {
  if (read.length === 0) return [];
  const { pressRight, pressWrongName, pressStatements, pressStatementsByKind, pressSpeaker, pressHops } = scoresOf(
    scorePassages(read),
  );
  const one = (value: Scores[YardstickId]): string => (typeof value === 'number' ? value.toFixed(1) : '–');
  const figures = [
    `right ${pressRight}`,
    `wrong name ${one(pressWrongName)}`,
    `statements ${one(pressStatements)} (${pressStatementsByKind})`,
    `speaker ${one(pressSpeaker)}`,
    `hops ${pressHops}`,
  ];
  return [`Press, ${read.length} ${name}: ${figures.join(', ')}`];
}

/**
 * Whole reports on the real articles of `scripts/press`, each read with weights that learned without it (`ours`) and with those that ship.
 * The labels of most are the engine's own drafts put right by a reader, so they are kinder to it than labels made without them; those that were labelled without
 * drafts have a line of their own, as have those of PolNeAR, all of one matter.
 */
export function scorePress(): Measured {
  const { passages, blind } = readPress();
  if (passages.length === 0)
    return { ours: {}, baseline: {}, details: ['Press: the articles do not lie beside.'], misses: [] };
  const { read, missing } = readHeldOut(passages);
  const heldOut = scorePassages(read);
  const lines = [
    ...lineOf(
      'labelled without drafts',
      read.filter(({ passage }) => blind.has(passage.id)),
    ),
    ...lineOf(
      'of PolNeAR',
      read.filter(({ passage }) => isOfPolnear(passage)),
    ),
    ...lineOf(
      'of many outlets',
      read.filter(({ passage }) => !isOfPolnear(passage) && !blind.has(passage.id)),
    ),
  ];
  return {
    ours: scoresOf(heldOut),
    shipped: scoresOf(scorePassages(readShipped(passages))),
    baseline: {},
    details: [
      ...(missing.length > 0 ? [`Press: not held out, for want of such weights: ${missing.join(', ')}`] : []),
      ...lines,
    ],
    misses: heldOut.misses,
  };
}
