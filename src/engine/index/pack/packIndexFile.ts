import type { IndexFile } from '../../../model/IndexFile';
import type { PackMaker } from './PackHeader';
import { packArticles } from './packArticles';
import { splitByArticle } from './splitByArticle';

/** Makes a pack of an index file. */
export function packIndexFile(file: IndexFile, maker: PackMaker): Uint8Array {
  return packArticles(splitByArticle([file]), maker);
}
