import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import type { ArticleReading } from './ArticleReading';
import type { MarkedStatement } from './MarkedStatement';

/** One statement with its place on the page; null where the page has since taken its words away or put others there. */
export function markStatement(
  statement: Statement,
  report: Report,
  reading: ArticleReading,
  known: boolean,
): MarkedStatement | null {
  const ranges = statement.content.map((passage) => reading.locate(passage)).filter((range) => range !== null);
  if (ranges.length < statement.content.length || ranges.length === 0) return null;
  return { statement, report, article: reading.article, ranges, words: ranges.map(String), known };
}
