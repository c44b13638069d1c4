import type { GoldDocument } from './GoldDocument';
import { FOLDS } from './settings';

/** The fold of each document: equal parts in the order of their dates. */
export function folds(documents: readonly GoldDocument[]): Int32Array {
  const order = documents
    .map((_, i) => i)
    .sort((a, b) =>
      documents[a]!.month < documents[b]!.month ? -1 : documents[a]!.month > documents[b]!.month ? 1 : a - b,
    );
  const out = new Int32Array(documents.length);
  order.forEach((document, place) => {
    out[document] = Math.floor((place * FOLDS) / documents.length);
  });
  return out;
}
