import { expect, it, vi } from 'vitest';
import { withFullestRoles } from '../../../src/engine/speakers/withFullestRoles';
import type { Speaker } from '../../../src/model/Speaker';

const speaker = (id: string, role: string | null): Speaker => ({
  id,
  name: id,
  role,
  kind: 'person',
  reason: null,
  foundBy: 'name',
});

it('gives every statement of a speaker the role as it is printed in full', () => {
  const speakers = [
    speaker('Ada Novak', 'minister'),
    speaker('Ada Novak', 'Transport Minister'),
    speaker('Ivo Petrak', 'minister'),
    speaker('Ada Novak', null),
    null,
  ];
  expect(withFullestRoles(speakers).map((one) => one?.role ?? null)).toEqual([
    'Transport Minister',
    'Transport Minister',
    'minister',
    null,
    null,
  ]);
});

it('compares as many roles for each statement, however many a hostile page gives one speaker', () => {
  const wordsRead = (count: number): number => {
    const read = vi.spyOn(String.prototype, 'split');
    withFullestRoles(Array.from({ length: count }, (_, i) => speaker('Ada Novak', `minister ${i}`)));
    const { length } = read.mock.calls;
    read.mockRestore();
    return length;
  };
  expect(wordsRead(1_000)).toBeLessThan(11 * wordsRead(100));
});
