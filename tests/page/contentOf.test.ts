import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/page/contentOf';
import { documentFrom } from './madePage';

const LONG =
  'The ferry to Norda will not sail before Monday, the harbour master told reporters, and nobody knew when it would sail after that.';

function host(inner: string | null): Element {
  const element = documentFrom('<body><news-story></news-story></body>').querySelector('news-story')!;
  const tree = inner === null ? null : documentFrom(`<html><body>${inner}</body></html>`).body;
  Object.defineProperty(element, 'shadowRoot', { value: tree });
  return element;
}

describe('contentOf', () => {
  it.each([
    ['an element without a shadow tree', null, false],
    ['a shadow tree with the text', `<p>${LONG}</p>`, true],
    ['a shadow tree around the element’s own children', `<p>${LONG}</p><slot></slot>`, false],
    ['a shadow tree with a label', '<b>New</b>', false],
  ])('%s', (_, inner, isTree) => {
    const element = host(inner);
    expect(contentOf(element)).toBe(isTree ? element.shadowRoot : element);
  });
});
