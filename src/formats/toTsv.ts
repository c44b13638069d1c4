import type { SaidOnPage } from './SaidOnPage';
import { table } from './table';
import { withoutFormula } from './withoutFormula';

/** Statements as TSV (text/tab-separated-values): a cell holds no tab and no line's end, so these become spaces. */
export function toTsv(said: readonly SaidOnPage[]): string {
  const lines = table(said).map((row) => row.map((cell) => withoutFormula(cell.replace(/[\t\r\n]+/g, ' '))).join('\t'));
  return `${lines.join('\n')}\n`;
}
