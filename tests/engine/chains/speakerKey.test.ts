import { describe, expect, it } from 'vitest';
import { speakerKey } from '../../../src/engine/chains/speakerKey';
import type { Speaker } from '../../../src/model/Speaker';

const speaker = (name: string, kind: Speaker['kind']): Speaker => ({
  id: `id of ${name}`,
  name,
  role: null,
  kind,
  reason: null,
  foundBy: 'name',
});

describe('speakerKey', () => {
  it('is the id of whoever has a name', () => {
    expect(speakerKey(speaker('Ada Novak', 'person'))).toBe('id of Ada Novak');
    expect(speakerKey(null)).toBeNull();
  });

  it.each([
    ['a senior customs official', 'official'],
    ['The official, who asked not to be named', 'official'],
    ['an official with knowledge of the talks', 'official'],
    ['the same source', 'source'],
    ['two people familiar with the matter', 'people'],
  ])('is the head noun of a description: %s', (name, head) => {
    expect(speakerKey(speaker(name, 'unnamed'))).toBe(`unnamed ${head}`);
  });
});
