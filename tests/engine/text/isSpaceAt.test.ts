import { expect, it } from 'vitest';
import { isSpaceAt } from '../../../src/engine/text/isSpaceAt';

it('says of every character what the pattern it stands for says', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (isSpaceAt(character, 0) !== /\s/u.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('finds none beyond the text', () => {
  expect([isSpaceAt(' ', -1), isSpaceAt(' ', 1)]).toEqual([false, false]);
});
