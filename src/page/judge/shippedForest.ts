import { openForest } from './openForest';
import weights from './weights.bin';

/** The trees that ship with the extension. */
export const SHIPPED_FOREST = openForest(weights);
