import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/background/checkArticle';
import type { Article } from '../../src/model/Article';

const article: Article = {
  kind: 'article',
  url: 'https://halmcourier.example/ferry',
  title: 'Halm needs the ferry pact',
  outlet: 'Halm Courier',
  ownNames: ['Halm Courier', 'halmcourier.example'],
  published: '2026-03-12',
  byline: null,
  authors: [],
  creditLines: [],
  captions: [],
  language: 'en',
  partial: false,
  blocks: [{ kind: 'paragraph', text: 'The ferry is late, the minister said.' }],
};

describe('checkArticle', () => {
  it('lets an article through unchanged', () => {
    expect(checkArticle(article)).toEqual(article);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'article'],
    ['a missing field', { ...article, title: undefined }],
    ['a field too many', { ...article, script: 'x' }],
    ['an unknown kind', { ...article, kind: 'advert' }],
    ['a block of another kind', { ...article, blocks: [{ kind: 'script', text: 'x' }] }],
    ['a block that is no text', { ...article, blocks: [{ kind: 'paragraph', text: 7 }] }],
    ['a title of a megabyte', { ...article, title: 'x'.repeat(1_000_000) }],
    ['a block of a megabyte', { ...article, blocks: [{ kind: 'paragraph', text: 'x'.repeat(1_000_000) }] }],
    ['fifty thousand blocks', { ...article, blocks: new Array(50_000).fill(article.blocks[0]) }],
    [
      'blocks that are too much in all',
      { ...article, blocks: new Array(100).fill({ kind: 'paragraph', text: 'x'.repeat(90_000) }) },
    ],
    ['ten thousand captions', { ...article, captions: new Array(10_000).fill('x') }],
  ])('refuses %s in plain words', (_, value) => {
    expect(() => checkArticle(value)).toThrow(/^the page's text cannot be read: /);
  });

  it('throws nothing but such a refusal, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => checkArticle(value)).toThrow(/^the page's text cannot be read: /);
      }),
    );
  });
});
