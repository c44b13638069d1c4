/** One table of the weight file. `values[i] * scale` is the weight. */
export interface WeightTable {
  readonly values: Int8Array | Float32Array;
  readonly scale: number;
}

/** The learned tables by name, with the note on where they were learned. */
export interface WeightFile {
  readonly note: string;
  /** The table of a name, copied each time it is asked for. Throws an `Error` where the file has none. */
  table(name: string): WeightTable;
}

/** First four bytes of a weight file: "ATTW". */
export const WEIGHT_MAGIC = 0x57545441;
export const WEIGHT_VERSION = 1;
