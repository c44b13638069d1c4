import { scorePassages } from '../hearsay/scorePassages';
import { readPress } from '../press/readPress';
import { bothFigures } from './bothFigures';
import type { Measured } from './Measured';
import { readHeldOut, readShipped } from './readPassages';
import type { Scores } from './yardsticks';

/**
 * Whole reports on the real articles of `scripts/press`, each read with weights that learned without it (`ours`) and with those that ship.
 * Their labels are the engine's own drafts put right by a reader, so they are kinder to it than labels made without them.
 */
export function scorePress(): Measured {
  const { passages } = readPress();
  if (passages.length === 0)
    return { ours: {}, baseline: {}, details: ['Press: the articles do not lie beside.'], misses: [] };
  const scoresOf = ({ groups }: ReturnType<typeof scorePassages>): Scores => {
    const { all, quoted, indirect } = groups;
    return {
      pressRight: bothFigures(all!.rightOfShown, all!.rightOfGold),
      pressWrongName: all!.wrongNameOfShown,
      pressStatements: all!.f1,
      pressStatementsByKind: bothFigures(quoted!.f1, indirect!.f1),
      pressSpeaker: all!.speakerOfFound,
      pressHops: bothFigures(all!.hopF1, all!.multiHopExact),
    };
  };
  const { read, missing } = readHeldOut(passages);
  const heldOut = scorePassages(read);
  return {
    ours: scoresOf(heldOut),
    shipped: scoresOf(scorePassages(readShipped(passages))),
    baseline: {},
    details: missing.length > 0 ? [`Press: not held out, for want of such weights: ${missing.join(', ')}`] : [],
    misses: heldOut.misses,
  };
}
