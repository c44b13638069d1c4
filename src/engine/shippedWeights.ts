import chains from './chains/weights.bin';
import circumstances from './circumstances/weights.bin';
import type { EngineWeights } from './EngineWeights';
import names from './names/weights.bin';
import speakers from './speakers/weights.bin';
import statements from './statements/weights.bin';
import sureness from './sureness/weights.bin';
import tagger from './tagger/weights.bin';

/** The weights that ship with the extension. Hosts hand them to `createEngine`; nothing else in the engine may ask for them. */
export const SHIPPED_WEIGHTS: EngineWeights = { tagger, names, statements, speakers, circumstances, chains, sureness };
