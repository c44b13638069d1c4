/** Entry by entry the mean of tables of one length. Of linear models it decides as all of them together would, at the cost of one. */
export function meanOfTables(tables: readonly Float32Array[]): Float32Array {
  return tables[0]!.map((_, k) => tables.reduce((sum, table) => sum + table[k]!, 0) / tables.length);
}
