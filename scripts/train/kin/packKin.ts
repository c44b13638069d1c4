import { KIN_PLACES, KIN_REACH, kinCheck, kinPlace } from '../../../src/engine/tagger/WordKin';

/** Lays classes of words out as `WordKin` reads them; a word that finds no place near its own is left out, so those that matter most come first. */
export function packKin(words: readonly (readonly [word: number, kin: number])[]): Int8Array {
  const checks = new Uint8Array(KIN_PLACES);
  const classes = new Uint8Array(KIN_PLACES);
  for (const [word, kin] of words) {
    const check = kinCheck(word);
    for (let n = 0; n < KIN_REACH; n++) {
      const at = (kinPlace(word) + n) & (KIN_PLACES - 1);
      if (checks[at] === check) break;
      if (checks[at] !== 0) continue;
      checks[at] = check;
      classes[at] = kin;
      break;
    }
  }
  const table = new Int8Array(2 * KIN_PLACES);
  table.set(new Int8Array(checks.buffer), 0);
  table.set(new Int8Array(classes.buffer), KIN_PLACES);
  return table;
}
