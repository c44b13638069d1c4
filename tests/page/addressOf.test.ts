import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/page/addressOf';
import { documentFrom } from './madePage';

const AT = 'https://www.halmcourier.example/2026/ferry?utm_source=mail&token=1#top';

describe('addressOf', () => {
  it.each([
    [
      'the canonical one without tokens',
      'https://halmcourier.example/2026/ferry',
      'https://halmcourier.example/2026/ferry',
    ],
    ['one relative to the page', '/2026/ferry/', 'https://www.halmcourier.example/2026/ferry/'],
    ['not that of another page', 'https://halmcourier.example/2026/lighthouse', AT],
    ['not that of another host', 'https://other.example/2026/ferry', AT],
    ['no script', 'javascript:alert(1)', AT],
    ['nothing that is no address', 'https://', AT],
  ])('%s', (_, given, expected) => {
    expect(addressOf(documentFrom(`<html><head><link rel="canonical" href="${given}"></head></html>`), AT)).toBe(
      expected,
    );
  });

  it('the page’s own where it gives none', () => {
    expect(addressOf(documentFrom('<html><head></head></html>'), AT)).toBe(AT);
  });
});
