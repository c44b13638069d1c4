import { describe, expect, it } from 'vitest';
import { writeWeights } from '../../scripts/train/writeWeights';
import { readWeights } from '../../src/learned/readWeights';

const file = writeWeights('a note', [
  { name: 'small', values: Int8Array.from([1, -2, 3]), scale: 0.5 },
  { name: 'exact', values: Float32Array.from([0.25, -8]), scale: 1 },
]);

describe('readWeights', () => {
  it('reads what was written', () => {
    const { note, table } = readWeights(file);
    expect(note).toBe('a note');
    expect([...table('small').values]).toEqual([1, -2, 3]);
    expect(table('small').scale).toBe(0.5);
    expect([...table('exact').values]).toEqual([0.25, -8]);
  });

  it('has no other table', () => {
    expect(() => readWeights(file).table('large')).toThrow('no table large');
  });

  it.each([
    ['nothing', new Uint8Array(0), 'not a weight file'],
    ['other bytes', new Uint8Array(64).fill(7), 'not a weight file'],
    ['half a file', file.slice(0, file.length - 5), 'cut short'],
    ['half a header', file.slice(0, 20), 'cut short'],
    ['another version', Uint8Array.from(file, (byte, i) => (i === 4 ? 9 : byte)), 'version 9'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => readWeights(bytes)).toThrow(message);
  });
});
