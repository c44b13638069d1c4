import { WEIGHT_MAGIC, WEIGHT_VERSION, type WeightFile } from './WeightFile';

/**
 * Opens a weight file: magic, version, length of the header, header (JSON in ASCII: note and tables), then each
 * table's bytes in order, little-endian. Throws an `Error` where the bytes are not such a file.
 */
export function readWeights(bytes: Uint8Array): WeightFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== WEIGHT_MAGIC) throw new Error('not a weight file');
  const version = view.getUint32(4, true);
  if (version !== WEIGHT_VERSION) throw new Error(`weight file of version ${version}, not ${WEIGHT_VERSION}`);
  const headerLength = view.getUint32(8, true);
  let at = 12 + headerLength;
  if (at > bytes.byteLength) throw new Error('weight file cut short');
  let header = '';
  for (let i = 12; i < at; i++) header += String.fromCharCode(bytes[i]!);
  const { note, tables } = JSON.parse(header) as {
    note: string;
    tables: { name: string; type: 'i8' | 'f32'; length: number; scale: number }[];
  };
  const placed = tables.map((table) => {
    const { name, type, length } = table;
    const from = at;
    at += type === 'i8' ? length : 4 * length;
    if (at > bytes.byteLength) throw new Error(`weight file cut short in table ${name}`);
    return { ...table, from, to: at };
  });
  return {
    note,
    table: (name) => {
      const found = placed.find((one) => one.name === name);
      if (!found) throw new Error(`weight file has no table ${name}`);
      const { type, length, scale, from, to } = found;
      // A copy in memory of its own: aligned whatever the place of the table in the file. Not by `slice`, which gives a view where the bytes are Node's.
      const copy = new Uint8Array(to - from);
      copy.set(bytes.subarray(from, to));
      const { buffer } = copy;
      return { values: type === 'i8' ? new Int8Array(buffer, 0, length) : new Float32Array(buffer, 0, length), scale };
    },
  };
}
