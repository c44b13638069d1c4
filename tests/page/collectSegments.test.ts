import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, readHtml } from './madePage';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('text that the page shows by its style', () => {
  it.each([
    [
      'the marks of a quotation element',
      '<p>“No,” she said. <q>We have looked at every bolt</q>, Ada Novak told reporters.</p>',
      '“No,” she said. “We have looked at every bolt”, Ada Novak told reporters.',
    ],
    [
      'a quotation element that opens the paragraph',
      '<p><q>We have looked at every bolt</q>, Ada Novak told reporters on Monday.</p>',
      '“We have looked at every bolt”, Ada Novak told reporters on Monday.',
    ],
    [
      'no marks where the text has its own',
      '<p>Ada Novak told reporters: “<q>We have looked at every bolt</q>” and left.</p>',
      'Ada Novak told reporters: “We have looked at every bolt” and left.',
    ],
    [
      'spans set as lines',
      '<p><span>Ada Novak</span><span>Harbour master</span><span>“She is safe, but she is late,” she said.</span></p>',
      'Ada Novak Harbour master “She is safe, but she is late,” she said.',
    ],
    [
      'a line in bold that a line break sets apart',
      '<p><b>A long road</b><br>Harbour master Ada Novak said that she may sail in May.</p>',
      'Harbour master Ada Novak said that she may sail in May.',
    ],
    [
      'a label in bold before a line break',
      '<p><b>Ada Novak:</b><br>We have looked at every bolt of the hull, and she is safe.</p>',
      'Ada Novak: We have looked at every bolt of the hull, and she is safe.',
    ],
    [
      'spans within a word',
      '<p>The <span>harb</span><span>our</span> master said that the ship was safe and sound.</p>',
      'The harbour master said that the ship was safe and sound.',
    ],
    [
      'a drop cap that is there twice',
      '<p><span aria-hidden="true">“W</span><span class="ear">“W</span>e have looked at every bolt,” Ada Novak said.</p>',
      '“We have looked at every bolt,” Ada Novak said.',
    ],
    [
      'a drop cap that is there once',
      '<p><span>“W</span>e have looked at every bolt,” Ada Novak said.</p>',
      '“We have looked at every bolt,” Ada Novak said.',
    ],
  ])('%s', (_, paragraph, expected) => {
    const { blocks } = readHtml(newsPage({ body: paragraph + BODY })).article;
    expect(blocks.slice(1, 3).map(({ text }) => text)).toContain(expected);
  });

  it('leads back to the words within the marks', () => {
    const { article, locate } = readHtml(
      newsPage({ body: `<p><q>Every bolt was looked at</q>, she said. <q>It is late.</q></p>${BODY}` }),
    );
    const text = article.blocks[1]?.text ?? '';
    const range = (start: number, end: number) => locate({ block: 1, start, end })?.toString();
    expect(text).toBe('“Every bolt was looked at”, she said. “It is late.”');
    expect(range(0, 26)).toBe('Every bolt was looked at');
    expect(range(38, text.length)).toBe('It is late.');
    expect(range(0, 1)).toBeUndefined();
    expect(range(25, 37)).toBe(', she said.');
  });
});
