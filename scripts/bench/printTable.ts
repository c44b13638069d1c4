/** One row: its name, then its cells as they are to be read. */
export type Row = readonly (string | number | null | undefined)[];

const shown = (cell: Row[number]): string =>
  cell === null || cell === undefined ? '–' : typeof cell === 'number' ? cell.toFixed(1) : cell;

/** Prints rows under a head, first column to the left, the others to the right. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const cells = [head, ...rows].map((row) => row.map(shown));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  console.log(`\n${title}\n${'-'.repeat(title.length)}\n${lines.join('\n')}`);
}
