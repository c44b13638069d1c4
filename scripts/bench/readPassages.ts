import { createEngine, type Engine } from '../../src/engine/createEngine';
import type { EngineWeights } from '../../src/engine/EngineWeights';
import type { Rules } from '../../src/engine/rules/Rules';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { articleFromText } from '../../src/engine/text/articleFromText';
import { foldOfPassage } from '../hearsay/foldOfPassage';
import type { Passage } from '../hearsay/Passage';
import type { ReadPassage } from '../hearsay/scorePassages';
import { heldOutWeights } from '../train/heldOutWeights';

const read = (passage: Passage, engine: Engine): ReadPassage => ({
  passage,
  report: engine.analyse(articleFromText(passage)),
});

/** Every passage as the engine reads it with the weights that ship, which learned from these very passages. */
export function readShipped(passages: readonly Passage[], rules?: Rules): ReadPassage[] {
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null, ...(rules && { rules }) });
  return passages.map((passage) => read(passage, engine));
}

/**
 * Every passage as the engine reads it with weights learned without its register. `missing`: rooms whose weights were not kept so
 * (`npm run train` makes them), and which therefore read with the shipped ones.
 */
export function readHeldOut(
  passages: readonly Passage[],
  rules?: Rules,
): { read: ReadPassage[]; missing: readonly (keyof EngineWeights)[] } {
  const engines = new Map<number, Engine>();
  const lacking = new Set<keyof EngineWeights>();
  const engineOf = (fold: number): Engine => {
    const known = engines.get(fold);
    if (known) return known;
    const { weights, missing } = heldOutWeights(fold);
    for (const room of missing) lacking.add(room);
    const engine = createEngine({ weights, index: null, ...(rules && { rules }) });
    engines.set(fold, engine);
    return engine;
  };
  const all = passages.map((passage) => read(passage, engineOf(foldOfPassage(passage))));
  return { read: all, missing: [...lacking] };
}
