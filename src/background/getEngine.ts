import index from '../data/index.json';
import { createEngine } from '../engine/createEngine';
import { checkIndexFile } from '../engine/index/checkIndexFile';
import weights from '../engine/tagger/weights.bin';
import { lazily } from './lazily';

/** The engine, made at the first page this worker is asked for. Nothing is lost when the worker ends: it is made again. */
export const getEngine = lazily(() => createEngine({ weights, index: checkIndexFile(index) }));
