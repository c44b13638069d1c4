import { expect, it } from 'vitest';
import { letterAt } from '../../../src/engine/text/letterAt';

it('says of every character what the pattern it stands for says', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x1ffff; point++) {
    const character = String.fromCodePoint(point);
    const length = /[\p{L}\p{N}]/u.test(character) ? character.length : 0;
    if (letterAt(character, 0) !== length) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
