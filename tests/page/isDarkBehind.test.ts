import { describe, expect, it } from 'vitest';
import { isDarkBehind } from '../../src/page/isDarkBehind';
import { documentFrom } from './madePage';

/** Asks of each paragraph in turn; also which elements' computed styles that took. */
function askOf(html: string) {
  const document = documentFrom(`<html><body>${html}</body></html>`);
  const asked: string[] = [];
  const getComputedStyle = ({ localName, id, style }: HTMLElement) => {
    asked.push(id || localName);
    return { backgroundColor: style.backgroundColor || 'rgba(0, 0, 0, 0)', color: style.color || 'rgb(0, 0, 0)' };
  };
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle } });
  const grounds = new Map();
  return { dark: [...document.querySelectorAll('p')].map((element) => isDarkBehind(element, grounds)), asked };
}

describe('isDarkBehind', () => {
  it.each<[string, string, boolean[]]>([
    ['a page without colours', '<p>a</p><p>b</p>', [false, false]],
    ['light letters on no ground', '<p style="color: rgb(250, 250, 250)">a</p><p>b</p>', [true, false]],
    ['a dark element', '<div style="background-color: rgb(9, 9, 9)"><p>a</p></div><p>b</p>', [true, false]],
    [
      'a light element in a dark one, and the other way round',
      '<div style="background-color: rgb(9, 9, 9)"><p>a</p><p style="background-color: rgb(250, 250, 250)">b</p><p>c</p></div>',
      [true, false, true],
    ],
    ['a ground hardly there', '<div style="background-color: rgba(9, 9, 9, 0.2)"><p>a</p></div>', [false]],
  ])('%s', (_, html, dark) => {
    expect(askOf(html).dark).toEqual(dark);
  });

  it('looks once at what stands around many', () => {
    const { asked } = askOf(
      '<div id="page" style="background-color: rgb(9, 9, 9)"><section id="text"><p>a</p><p>b</p><p>c</p></section></div>',
    );
    expect(asked).toEqual(['p', 'text', 'page', 'p', 'p']);
  });

  it('looks once, too, where nothing there has a colour: then at the letters of each', () => {
    const { asked } = askOf('<div id="page"><p id="a">a</p><p id="b">b</p></div>');
    expect(asked).toEqual(['a', 'page', 'body', 'html', 'a', 'b', 'b']);
  });
});
