import { beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/readArticle';
import { TextGround } from '../../src/page/TextGround';
import { documentFrom, newsPage, PARAGRAPHS } from './madePage';

const LONG = PARAGRAPHS.join(' ');
const PAGE = newsPage({
  body: `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<div id="slot"></div>`,
}).replace('</body>', '<aside id="ticker">12</aside></body>');

let document: Document;
let ground: TextGround;
beforeEach(() => {
  document = documentFrom(PAGE);
  ground = new TextGround([readArticle(document, 'https://porthalepost.example/a')]);
});

function made(change: object): MutationRecord {
  const record: unknown = { type: 'childList', addedNodes: [], removedNodes: [], ...change };
  return record as MutationRecord;
}
const paragraph = (text: string, tag = 'p') => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};
const at = (id: string) => document.getElementById(id);
const weigh = (change: object) => ground.weigh([made(change)]);

describe('TextGround', () => {
  it.each([
    [
      'a word of a paragraph',
      () => ({ type: 'characterData', target: document.querySelector('p')?.firstChild }),
      'text',
    ],
    [
      'a paragraph set anew',
      () => ({ target: document.querySelector('p'), addedNodes: [paragraph('x', 'font')] }),
      'text',
    ],
    ['another paragraph', () => ({ target: at('slot'), addedNodes: [paragraph('“No,” she said, twice.')] }), 'text'],
    ['a paragraph taken away', () => ({ target: at('slot')?.parentNode, removedNodes: [paragraph(LONG)] }), 'text'],
    ['another article elsewhere', () => ({ target: at('ticker'), addedNodes: [paragraph(LONG)] }), 'text'],
    ['the whole page', () => ({ target: document }), 'text'],
    ['a number elsewhere', () => ({ target: at('ticker'), addedNodes: [paragraph('13')] }), 'elsewhere'],
    ['a script', () => ({ target: at('slot'), addedNodes: [paragraph(`x = "${LONG}"`, 'script')] }), 'elsewhere'],
    [
      'a class around the text',
      () => ({ type: 'attributes', attributeName: 'class', target: document.body }),
      'elsewhere',
    ],
    ['a dialog', () => ({ type: 'attributes', attributeName: 'open', target: at('ticker') }), 'text'],
    ['a class elsewhere', () => ({ type: 'attributes', attributeName: 'class', target: at('ticker') }), null],
  ])('weighs %s', (_, change, urgency) => {
    expect(weigh(change())).toBe(urgency);
  });

  it('takes the weightiest of several changes, and a flood of them for a new page', () => {
    const small = made({ target: at('ticker'), addedNodes: [paragraph('13')] });
    const large = made({ target: at('ticker'), addedNodes: [paragraph(LONG)] });
    expect(ground.weigh([small, large, small])).toBe('text');
    expect(ground.weigh(Array.from({ length: 600 }, () => small))).toBe('text');
    expect(ground.weigh([])).toBeNull();
  });

  it.each([
    ['a word of a paragraph', () => ({ type: 'characterData', target: document.querySelector('p')?.firstChild }), true],
    [
      'a paragraph set anew',
      () => ({ target: document.querySelector('p'), addedNodes: [paragraph('x', 'font')] }),
      true,
    ],
    ['a paragraph taken away', () => ({ target: at('slot')?.parentNode, removedNodes: [paragraph(LONG)] }), true],
    ['all of it taken away', () => ({ target: document.body, removedNodes: [paragraph(LONG)] }), true],
    ['a paragraph more', () => ({ target: at('slot'), addedNodes: [paragraph(LONG)] }), false],
    [
      'text elsewhere',
      () => ({ target: at('ticker'), addedNodes: [paragraph(LONG)], removedNodes: [paragraph(LONG)] }),
      false,
    ],
    ['a class', () => ({ type: 'attributes', attributeName: 'class', target: document.querySelector('p') }), false],
  ])('knows what alters words that were read: %s', (_, change, expected) => {
    expect(ground.mayAlter([made(change())])).toBe(expected);
  });

  it('hears of new colours from what stands around the text alone', () => {
    const attribute = (target: unknown) => [made({ type: 'attributes', attributeName: 'class', target })];
    expect(ground.mayRecolour(attribute(document.body))).toBe(true);
    expect(ground.mayRecolour(attribute(at('ticker')))).toBe(false);
    expect(ground.mayRecolour([made({ target: document.body })])).toBe(false);
  });

  it('knows a page that was not read by new text alone', () => {
    ground = new TextGround([]);
    expect(weigh({ target: at('slot'), addedNodes: [paragraph('13')] })).toBe('elsewhere');
    expect(weigh({ target: at('slot'), addedNodes: [paragraph(LONG)] })).toBe('text');
  });
});
