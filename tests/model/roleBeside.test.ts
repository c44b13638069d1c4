import { describe, expect, it } from 'vitest';
import { roleBeside } from '../../src/model/roleBeside';
import type { Speaker } from '../../src/model/Speaker';

const speaker = (kind: Speaker['kind'], role: string | null): Speaker => ({
  id: 'a',
  name: 'A harbour pilot',
  role,
  kind,
  reason: null,
  foundBy: 'name',
});

describe('roleBeside', () => {
  it.each<[string, Speaker | null, string | null]>([
    ['nobody', null, null],
    ['a person', speaker('person', 'mayor'), 'mayor'],
    ['a person without a role', speaker('person', null), null],
    ['somebody unnamed, whose name it is', speaker('unnamed', 'harbour pilot'), null],
  ])('%s', (_, one, role) => {
    expect(roleBeside(one)).toBe(role);
  });
});
