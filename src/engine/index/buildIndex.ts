import type { Article } from '../../model/Article';
import type { IndexFile } from '../../model/IndexFile';
import type { Report } from '../../model/Report';
import { claimsFromReport } from './claimsFromReport';
import { mergeIndexFiles } from './mergeIndexFiles';

/** An article with what the engine found in it. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly report: Report;
}

/** Makes an index of analysed articles, in the order given; one that occurs twice is taken once. */
export function buildIndex(analysed: readonly AnalysedArticle[]): IndexFile {
  return mergeIndexFiles(analysed.map(({ article, report }) => claimsFromReport(report, article)));
}
