import { claimsFromReport } from '../engine/index/claimsFromReport';
import { NOBODY } from '../engine/index/pack/nobody';
import { packArticles } from '../engine/index/pack/packArticles';
import { splitByArticle } from '../engine/index/pack/splitByArticle';
import type { SavedPage } from '../model/SavedPage';

/** Makes a pack of saved pages, for matching. */
export function packPages(pages: readonly SavedPage[]): Uint8Array {
  const files = pages.map(({ report, article, named = [] }) => claimsFromReport(report, article, named));
  return packArticles(splitByArticle(files), NOBODY);
}
