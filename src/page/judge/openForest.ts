import { Forest, TREE_LEAVES, TREE_NODES } from '../../learned/Forest';

/** Bytes before the trees: a 32-bit float, little-endian, by which the leaves count. */
export const FOREST_HEAD = 4;

/**
 * The trees of a file that `npm run train -- page` made: the head, all questions, all leaves, a signed byte each. No header tells
 * more, for every page pays for it. Throws where the length is none of such a file.
 */
export function openForest(bytes: Uint8Array): Forest {
  const scale = new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + FOREST_HEAD, bytes.length - FOREST_HEAD);
  const trees = Math.floor(values.length / (2 * TREE_NODES + TREE_LEAVES));
  const questions = values.subarray(0, 2 * TREE_NODES * trees);
  return new Forest({ values: questions, scale: 1 }, { values: values.subarray(questions.length), scale });
}
