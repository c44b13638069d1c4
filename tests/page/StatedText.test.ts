import { describe, expect, it } from 'vitest';
import { StatedText } from '../../src/page/StatedText';

const STATED = '“She is safe, but she is late,” Ada Novak said&nbsp;on Monday.<br>The ferry stays in Norda';

describe('StatedText', () => {
  it.each([
    ['its first words', STATED, 'She is safe, but she is late', true],
    ['words amid it, over marks and elements', STATED, 'Novak said on Monday — the ferry', true],
    ['its last words, set otherwise', STATED, 'The FERRY stays: in “Norda”', false],
    ['six words up to its end', STATED, 'Monday. The ferry stays in Norda', true],
    ['words that go on elsewhere', STATED, 'Ada Novak said on Monday. The quay is closed', true],
    ['six words in another order', STATED, 'She is late, but she is safe', false],
    ['the beginning of its last word', STATED, 'Monday. The ferry stays in Nord', false],
    ['all of six words', 'The ferry stays in Norda today', 'The ferry stays in Norda today', true],
    ['all of five', 'The ferry stays in Norda', 'The ferry stays in Norda', false],
    ['nothing', '', '', false],
  ])('%s', (_, stated, text, expected) => {
    expect(new StatedText(stated).repeats(text)).toBe(expected);
  });
});
