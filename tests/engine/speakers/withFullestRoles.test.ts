import { expect, it } from 'vitest';
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
