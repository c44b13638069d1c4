import { describe, expect, it } from 'vitest';
import { readWordsOf } from '../../../src/engine/statements/readWordsOf';
import { ArticleText } from '../../../src/engine/text/ArticleText';

function read(text: string): string | null {
  const article = new ArticleText([{ kind: 'paragraph', text }]);
  const found = readWordsOf(article, 0, { start: 0, end: text.length });
  return found && [found.source, found.cue, found.content].map(([p]) => p!.text).join(' | ');
}

describe('readWordsOf', () => {
  it.each([
    ['In the words of one engineer, “it is a wonder.”', 'one engineer | In the words of | “it is a wonder.”'],
    [
      'It fell, in the famous words of Ada Novak: “like a stone.”',
      'Ada Novak | in the famous words of | “like a stone.”',
    ],
    ['To quote the auditor, “the books were shut.”', 'the auditor | To quote | “the books were shut.”'],
    ['As Novak once put it, “we lost ten years.”', 'Novak | once put it | “we lost ten years.”'],
    ['As the mayor of Velm puts it: “They never asked.”', 'the mayor of Velm | puts it | “They never asked.”'],
    ['As Novak left, “the quay” fell.', null],
    ['To quote him directly, “no”.', null],
    ['“It is late,” Novak said.', null],
    ['In the words of', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
