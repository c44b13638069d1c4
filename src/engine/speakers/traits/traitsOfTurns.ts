import type { SourcePlace } from '../SourcePlace';
import { bounded, TRAIT } from './Trait';

/** Fills in when a candidate last spoke, and how it stands to the statement around. */
export function traitsOfTurns(row: Uint8Array, at: number, key: string, place: SourcePlace): void {
  row[at + TRAIT.isOuter] = place.outer === null ? 0 : place.outer === key ? 1 : 2;
  row[at + TRAIT.echo] = bounded(20 * (place.echoes.get(key) ?? 0));
  const spoke = place.spoke.get(key);
  if (!spoke) {
    row[at + TRAIT.turnsBack] = 63;
    row[at + TRAIT.turnSentencesBack] = 63;
    row[at + TRAIT.turnBlocksBack] = 63;
    return;
  }
  const { last, back, taken } = spoke;
  row[at + TRAIT.turnsTaken] = bounded(taken);
  row[at + TRAIT.turnsBack] = bounded(back);
  row[at + TRAIT.turnSentencesBack] = bounded(place.sentence - last.sentence);
  row[at + TRAIT.turnBlocksBack] = bounded(place.at.block - last.block);
  row[at + TRAIT.spokeInBlock] = last.block === place.at.block ? 1 : 0;
  row[at + TRAIT.isContinued] = place.continued === key ? 1 : 0;
}
