import { describe, expect, it } from 'vitest';
import { readPassive } from '../../../src/engine/statements/readPassive';
import { ArticleText } from '../../../src/engine/text/ArticleText';

function read(text: string): string | null {
  const article = new ArticleText([{ kind: 'paragraph', text }]);
  const found = readPassive(article, 0, { start: 0, end: text.length });
  return found && [found.source, found.cue, found.content].map(([p]) => p!.text).join(' | ');
}

describe('readPassive', () => {
  it.each([
    [
      '"It is late," Tom Reed, a porter, was quoted as saying by the Norda Wire on Monday.',
      'Tom Reed, a porter | was quoted as saying | "It is late,"',
    ],
    [
      'The port’s chief, Ada Novak, was cited by the Norda Wire as saying that talks would go on.',
      'The port’s chief, Ada Novak | was cited by the Norda Wire as saying that | talks would go on',
    ],
    [
      'NORDA (NWA) - Trains will run again on Monday, the ministry was quoted as saying by the Norda Wire.',
      'the ministry | was quoted as saying | Trains will run again on Monday',
    ],
    [
      'The strike would be "long and hard", Hans Vogt, the union’s leader, was quoted as saying by the daily Norda Blatt.',
      'Hans Vogt, the union’s leader | was quoted as saying | The strike would be "long and hard"',
    ],
    ['"Novak was quoted as saying by the Wire that it was late," he said.', null],
    ['Novak was quoted a price as saying goes.', null],
    ['Was quoted as saying.', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
