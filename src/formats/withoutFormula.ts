/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like one, also behind white space and control
 * characters (OWASP, "CSV Injection").
 */
export function withoutFormula(cell: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
