import { describe, expect, it } from 'vitest';
import { bareAddress } from '../../../src/engine/index/bareAddress';
import { isSameArticle } from '../../../src/engine/index/isSameArticle';
import type { Article } from '../../../src/model/Article';
import type { ClaimArticle } from '../../../src/model/Claim';
import { makeArticle } from './makeClaim';

const KNOWN: ClaimArticle = {
  id: 'a',
  title: 'Strait to reopen',
  outlet: 'Norda Post',
  url: 'https://www.norda.example/news/1',
  published: null,
};
const PAGE = { title: 'Strait to reopen', outlet: 'Norda Post', url: 'https://norda.example/news/1' };

const isSame = (page: Partial<Article>, known: Partial<ClaimArticle>, repeated: number) =>
  isSameArticle(makeArticle([], { ...PAGE, ...page }), { ...KNOWN, ...known }, repeated);

describe('isSameArticle', () => {
  it.each([
    ['the same address', {}, {}, 0],
    ['the same address under another headline', { title: 'Strait reopens' }, {}, 0],
    ['headline and text at another address of the outlet', { url: 'https://norda.example/print/1' }, {}, 0.7],
    ['headline and text, address and outlet not known', {}, { url: null, outlet: null }, 0.7],
    ['headline and text served from this machine', { url: 'http://127.0.0.1:8000/x.html', outlet: null }, {}, 0.7],
    ['all the text, no headline on either', { title: '', url: '' }, { title: '' }, 0.95],
  ])('is so by %s', (_, page, known, repeated) => {
    expect(isSame(page, known, repeated)).toBe(true);
  });

  it.each([
    ['the same headline over another text', { url: 'https://norda.example/news/2' }, {}, 0.3],
    ['the same text under another headline', { url: 'https://norda.example/news/2', title: 'Other' }, {}, 1],
    ['a reprint by another outlet', { url: 'https://halden.example/1', outlet: 'Halden Times' }, {}, 1],
    ['a reprint on another host', { url: 'https://halden.example/1', outlet: null }, {}, 1],
    ['some of the text, no headline on either', { title: '', url: '' }, { title: '' }, 0.7],
  ])('is not so by %s', (_, page, known, repeated) => {
    expect(isSame(page, known, repeated)).toBe(false);
  });
});

describe('bareAddress', () => {
  it.each([
    ['https://www.norda.example/news/1/?utm_source=x#top', 'norda.example/news/1?'],
    ['http://m.norda.example/news/1/amp', 'norda.example/news/1?'],
    ['https://norda.example/?p=7&utm_source=x', 'norda.example?p=7'],
    ['https://norda.example/story.php?ID=7', 'norda.example/story.php?id=7'],
    ['https://norda.example/', null],
    ['http://localhost:3000/a', null],
    ['about:blank', null],
    ['file:///a/b.html', null],
    ['', null],
    [null, null],
  ])('%s', (url, bare) => {
    expect(bareAddress(url)).toBe(bare);
  });
});
