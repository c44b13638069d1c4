import { WEIGHT_MAGIC, WEIGHT_VERSION, type WeightFile, type WeightTable } from './WeightFile';

/**
 * Reads a weight file: magic, version, length of the header, header (JSON in ASCII: note and tables), then each
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
  const read: Record<string, WeightTable> = {};
  for (const { name, type, length, scale } of tables) {
    const size = type === 'i8' ? length : 4 * length;
    if (at + size > bytes.byteLength) throw new Error(`weight file cut short in table ${name}`);
    // A copy in memory of its own: aligned whatever the place of the table in the file.
    const copy = new Uint8Array(size);
    copy.set(bytes.subarray(at, at + size));
    const values = type === 'i8' ? new Int8Array(copy.buffer, 0, length) : new Float32Array(copy.buffer, 0, length);
    read[name] = { values, scale };
    at += size;
  }
  return { note, tables: read };
}
