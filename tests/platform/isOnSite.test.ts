import { describe, expect, it } from 'vitest';
import { isOnSite } from '../../src/platform/isOnSite';

describe('isOnSite', () => {
  it.each([
    ['https://news.example/a', '*://news.example/*', true],
    ['http://news.example:8080/a', '*://news.example/*', true],
    ['https://news.example/a', 'https://news.example/*', true],
    ['http://news.example/a', 'https://news.example/*', false],
    ['http://news.example/a', 'http://news.example/*', true],
    ['https://news.example/a', 'http://*.news.example/*', false],
    ['https://www.news.example/a', '*://news.example/*', false],
    ['https://www.news.example/a', '*://*.news.example/*', true],
    ['https://news.example/a', '*://*.news.example/*', true],
    ['https://oldnews.example/a', '*://*.news.example/*', false],
    ['file:///tmp/a.html', '*://*.news.example/*', false],
    ['https://news.example.evil.example/', '*://news.example/*', false],
    ['https://news.example/a', '*://*/*', true],
    ['https://news.example/a', 'https://*/*', true],
    ['http://news.example/a', 'https://*/*', false],
    ['https://news.example/a', '<all_urls>', true],
    ['file:///tmp/a.html', '<all_urls>', false],
    ['no address', '*://*/*', false],
  ])('%s, %s: %s', (url, pattern, is) => {
    expect(isOnSite(url, pattern)).toBe(is);
  });
});
