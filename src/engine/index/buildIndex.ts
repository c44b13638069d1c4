import type { Article } from '../../model/Article';
import type { IndexEntity, IndexFile } from '../../model/IndexFile';
import type { Report } from '../../model/Report';
import { claimsFromReport } from './claimsFromReport';
import { NOBODY } from './pack/nobody';
import { openPack } from './pack/openPack';
import { packArticles } from './pack/packArticles';
import { splitByArticle } from './pack/splitByArticle';
import { toIndexFile } from './pack/toIndexFile';

/** An article with what the engine found in it. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly report: Report;
  /** Who and what it names (`Engine.entitiesOf`). */
  readonly named: readonly IndexEntity[];
}

/** Makes an index of analysed articles, one that occurs twice taken once; it does not depend on their order. */
export function buildIndex(analysed: readonly AnalysedArticle[]): IndexFile {
  const files = analysed.map(({ article, report, named }) => claimsFromReport(report, article, named));
  return toIndexFile(openPack(packArticles(splitByArticle(files), NOBODY)));
}
