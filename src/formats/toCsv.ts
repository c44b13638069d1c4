import type { SaidOnPage } from './SaidOnPage';
import { table } from './table';
import { withoutFormula } from './withoutFormula';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Statements as CSV (RFC 4180), with a byte order mark by which spreadsheets know UTF-8. */
export function toCsv(said: readonly SaidOnPage[]): string {
  const lines = table(said).map((row) => row.map((cell) => quoted(withoutFormula(cell))).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
