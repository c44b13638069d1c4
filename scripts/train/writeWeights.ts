import { WEIGHT_MAGIC, WEIGHT_VERSION, type WeightTable } from '../../src/learned/WeightFile';

export interface NamedTable extends WeightTable {
  readonly name: string;
}

/** Weights of tokens are rounded to so many steps on each side of 0: finer ones bring nothing and pack badly. */
export const COARSE = 10;
/** Steps for the tables of gaps and of acceptance, where rounding costs a little more. */
export const FINE = 16;

/** Steps for the leaves of trees: few numbers, of which many are summed. */
export const FINEST = 120;

/**
 * Rounds weights to `steps` whole steps on each side; the one in a thousand that is largest in size is cut to the limit of a byte.
 *
 * @param least those of fewer steps are left out, as they are many and say little
 */
export function toBytes(name: string, weights: Float32Array, steps: number, least = 1): NamedTable {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor(sizes.length * 0.998)] ?? 1;
  const scale = Math.fround(top / steps) || 1;
  const values = Int8Array.from(weights, (w) => {
    const rounded = Math.round(w / scale);
    return Math.abs(rounded) < least ? 0 : Math.max(-127, Math.min(127, rounded));
  });
  return { name, values, scale };
}

/** The file as `readWeights` reads it. */
export function writeWeights(note: string, tables: readonly NamedTable[]): Uint8Array {
  const header = JSON.stringify({
    note,
    tables: tables.map(({ name, values, scale }) => ({
      name,
      type: values instanceof Int8Array ? 'i8' : 'f32',
      length: values.length,
      scale,
    })),
  });
  const head = Buffer.alloc(12);
  head.writeUInt32LE(WEIGHT_MAGIC, 0);
  head.writeUInt32LE(WEIGHT_VERSION, 4);
  head.writeUInt32LE(header.length, 8);
  const parts = tables.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength));
  return Buffer.concat([head, Buffer.from(header, 'latin1'), ...parts]);
}
