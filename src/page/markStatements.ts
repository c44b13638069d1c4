import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import type { Statement } from '../model/Statement';
import type { ArticleReading } from './ArticleReading';
import type { MarkedStatement } from './MarkedStatement';
import { markStatement } from './markStatement';

/**
 * Whether a claim of another article says the same. Only what ships with the extension may be marked: a page can read the marks, and
 * must not learn from them what the reader has saved.
 */
function isKnown(statement: Statement, report: Report): boolean {
  return statement.matches.some(
    ({ kind, sameArticle, claim }) =>
      !sameArticle && (kind === 'same-words' || kind === 'altered-words') && report.claims[claim]?.origin === 'bundled',
  );
}

function isWanted({ kind }: Statement, { markDirect, markIndirect }: Settings): boolean {
  return kind === 'indirect' ? markIndirect : markDirect;
}

/**
 * The statements of a report that are to be seen on the page: those sure enough to be shown, and sentences nobody is
 * credited for where the index knows them, as far as the reader wants marks of that kind. In reading order; a statement
 * whose text the page has taken away is left out.
 */
export function markStatements(report: Report, reading: ArticleReading, settings: Settings): MarkedStatement[] {
  const marked: MarkedStatement[] = [];
  for (const statement of report.statements) {
    const known = settings.markKnown && isKnown(statement, report);
    if (!known && !(statement.shown && isWanted(statement, settings))) continue;
    if (!statement.shown && statement.kind !== 'unattributed') continue;
    const found = markStatement(statement, report, reading, known);
    if (found !== null) marked.push(found);
  }
  return marked;
}
