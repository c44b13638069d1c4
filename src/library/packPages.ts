import { claimsFromReport } from '../engine/index/claimsFromReport';
import { NOBODY } from '../engine/index/pack/nobody';
import { packArticles } from '../engine/index/pack/packArticles';
import { splitByArticle } from '../engine/index/pack/splitByArticle';
import type { IndexEntity } from '../model/IndexFile';
import type { SavedPage } from '../model/SavedPage';

/** Reads whom and what a page names that was saved before that was kept. */
export type NamesIn = (page: SavedPage) => readonly IndexEntity[];

/** Makes a pack of saved pages, for matching. */
export function packPages(pages: readonly SavedPage[], namesIn: NamesIn): Uint8Array {
  const files = pages.map((page) => claimsFromReport(page.report, page.article, page.named ?? namesIn(page)));
  return packArticles(splitByArticle(files), NOBODY);
}
