import { expect, it } from 'vitest';
import { mendEdges } from '../../../src/engine/statements/mendEdges';
import type { Sketch } from '../../../src/engine/statements/Sketch';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { articleOf, attribution } from './draftOf';

it.each<[text: string, source: string, cue: string, content: string, expected: string]>([
  [
    'Five years ago, he said, the old quay was full of ships.',
    'he',
    'said',
    'the old quay was full of ships',
    'Five years ago | the old quay was full of ships',
  ],
  ['The quay, Novak argues, is lost.', 'Novak', 'argues', 'is lost', 'The quay | is lost'],
  ['But, he said, the quay is lost.', 'he', 'said', 'the quay is lost', 'the quay is lost'],
  ['She left, and Novak said, late, it rained.', 'Novak', 'said', 'it rained', 'it rained'],
  [
    'He said the quay is old and although ships come, nobody pays. It rained.',
    'He',
    'said',
    'the quay is old and although ships come',
    'the quay is old and although ships come, nobody pays',
  ],
  ['He said the quay is old, and left.', 'He', 'said', 'the quay is old', 'the quay is old'],
  [
    'He refused to pay a “harbour” fee to the E.U. and left.',
    'He',
    'refused',
    'to pay a “harbour”',
    'to pay a “harbour” fee to the E.U. and left',
  ],
  ['He called it “a harbour” on Monday.', 'He', 'called', 'it “a harbour”', 'it “a harbour”'],
  [
    'She challenged the young people to build a quay.',
    'She',
    'challenged',
    'the young people to build a quay',
    'to build a quay',
  ],
  [
    'She promised the Port Council that it would pay.',
    'She',
    'promised',
    'the Port Council that it would pay',
    'that it would pay',
  ],
  ['She pressed envoy Peter Voss for a number.', 'She', 'pressed', 'envoy Peter Voss for a number', 'a number'],
  ['She told Voss the way to the quay.', 'She', 'told', 'Voss the way to the quay', 'Voss the way to the quay'],
  [
    'Novak affirmed at a press conference with her rival, the need for a wall.',
    'Novak',
    'affirmed at a press conference with',
    'her rival',
    'the need for a wall',
  ],
  [
    'Novak spoke at a press conference with her rival, who left.',
    'Novak',
    'spoke at a press conference with',
    'her rival',
    'her rival',
  ],
  ['She urged the council to wait.', 'She', 'urged', 'the council to wait', 'the council to wait'],
  ['Novak urges town to buy it.', 'Novak', 'urges town', 'to buy it', 'town to buy it'],
])('%s', (line, source, cue, content, expected) => {
  const article = articleOf([line]);
  const sketch: Sketch = {
    ...attribution(article, 0, source, cue, content),
    outer: null,
    continued: null,
    nobody: false,
    foundBy: ['tagger'],
  };
  const [mended] = mendEdges(new ArticleText(article.blocks), [sketch]);
  expect(mended!.content.map(({ text }) => text).join(' | ')).toBe(expected);
});

it.each([
  [
    'The centres urged Norda to free them, General Ilya Marsh, chief of the quay, told reporters on Monday.',
    'Norda to free them, General Ilya Marsh, chief of the quay',
    ['Norda to free them', 'The centres urged Norda to free them'],
    ['The centres', 'General Ilya Marsh, chief of the quay'],
  ],
  [
    'The centres urged Norda, Velm and Marl to free them.',
    'Norda, Velm and Marl to free them',
    ['Norda, Velm and Marl to free them'],
    ['The centres'],
  ],
])('parts a statement from who tells of it: %s', (line, content, contents, sources) => {
  const article = articleOf([line]);
  const sketch: Sketch = {
    ...attribution(article, 0, 'The centres', 'urged', content),
    outer: null,
    continued: null,
    nobody: false,
    foundBy: ['tagger'],
  };
  const mended = mendEdges(new ArticleText(article.blocks), [sketch]);
  expect(mended.map((one) => one.content[0]!.text)).toEqual(contents);
  expect(mended.map((one) => one.source[0]!.text)).toEqual(sources);
  expect(mended[0]!.outer).toBe(mended[1] ?? null);
});
