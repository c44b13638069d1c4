import index from '../data/index.json';
import { createEngine } from '../engine/createEngine';
import { checkIndexFile } from '../engine/index/checkIndexFile';
import { SHIPPED_WEIGHTS } from '../engine/shippedWeights';
import { lazily } from './lazily';

/** The engine, made at the first page this worker is asked for. Nothing is lost when the worker ends: it is made again. */
export const getEngine = lazily(() => createEngine({ weights: SHIPPED_WEIGHTS, index: checkIndexFile(index) }));
