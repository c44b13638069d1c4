import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import type { Statement } from '../model/Statement';
import type { ArticleReading } from './readArticle';

/** A statement that is drawn on the page, with the live ranges of its content. */
export interface MarkedStatement {
  readonly statement: Statement;
  /** In reading order, at least one. */
  readonly ranges: readonly Range[];
  /** The index knows it from elsewhere. */
  readonly known: boolean;
}

/** Whether a claim of another article says the same. */
function isKnown(statement: Statement): boolean {
  return statement.matches.some(
    ({ kind, sameArticle }) => !sameArticle && (kind === 'same-words' || kind === 'altered-words'),
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
    const known = settings.markKnown && isKnown(statement);
    if (!known && !(statement.shown && isWanted(statement, settings))) continue;
    if (!statement.shown && statement.kind !== 'unattributed') continue;
    const ranges = statement.content.map((passage) => reading.locate(passage)).filter((range) => range !== null);
    if (ranges.length > 0) marked.push({ statement, ranges, known });
  }
  return marked;
}
