import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', {
  runtime: { id: 'this', getURL: (path: string) => `chrome-extension://this/${path.replace(/^\//, '')}` },
});
const { isOwnContentScript, isOwnPage } = await import('../../src/platform/messages');

const content = { id: 'this', url: 'https://halmcourier.example/ferry', frameId: 0, tabId: 3, inFront: true };
const view = {
  id: 'this',
  url: 'chrome-extension://this/views/popup.html',
  frameId: undefined,
  tabId: undefined,
  inFront: false,
};

describe('who sent a message', () => {
  it.each([
    ['the content script of a page', content, true],
    ['one of a saved page', { ...content, url: 'file:///tmp/ferry.html' }, true],
    ['another extension', { ...content, id: 'other' }, false],
    ['nobody in particular', { ...content, id: undefined }, false],
    ['one of a frame within a page', { ...content, frameId: 7 }, true],
    ['a frame that is not told', { ...content, frameId: undefined }, false],
    ['no tab', { ...content, tabId: undefined }, false],
    ['no address', { ...content, url: undefined }, false],
    ['a page of an extension', { ...content, url: 'chrome-extension://this/views/popup.html' }, false],
  ])('content script: %s', (_, sender, is) => {
    expect(isOwnContentScript(sender)).toBe(is);
  });

  it.each([
    ['a view', view, true],
    ['another extension’s view', { ...view, id: 'other', url: 'chrome-extension://other/views/popup.html' }, false],
    ['a web page that borrows the path', { ...view, url: 'https://this/views/popup.html' }, false],
    ['the content script of a page', content, false],
    ['another page of ours', { ...view, url: 'chrome-extension://this/background.js' }, false],
    ['no address', { ...view, url: undefined }, false],
  ])('view: %s', (_, sender, is) => {
    expect(isOwnPage(sender, 'views/')).toBe(is);
  });
});
