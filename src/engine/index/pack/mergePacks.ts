import type { IndexFile } from '../../../model/IndexFile';
import type { OpenIndex } from '../OpenIndex';
import type { PackMaker } from './PackHeader';
import { packArticles } from './packArticles';
import { unpack } from './unpack';

/** Makes one pack of several; it is the pack that all their articles would have made at once, byte for byte. */
export function mergePacks(indexes: readonly OpenIndex[], maker: PackMaker): Uint8Array {
  return packArticles(inOrder(indexes.map(unpack)), maker);
}

/** Joins sequences that are each in the order of the articles' ids. */
function* inOrder(sequences: readonly Iterator<IndexFile>[]): Generator<IndexFile> {
  const heads = sequences.map((sequence) => sequence.next());
  for (;;) {
    let least = -1;
    heads.forEach((head, at) => {
      if (head.done) return;
      const best = heads[least];
      if (best === undefined || best.done || idOf(head.value) < idOf(best.value)) least = at;
    });
    const head = heads[least];
    if (head === undefined || head.done) return;
    yield head.value;
    heads[least] = sequences[least]!.next();
  }
}

const idOf = (file: IndexFile): string => file.articles[0]!.id;
