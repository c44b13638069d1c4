import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSource } from '../../scripts/browsers/PageSource';

describe('pageSource', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'according-to-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const saved = (html: string | Buffer) => {
    const file = join(folder, 'page one.html');
    writeFileSync(file, html);
    const source = pageSource(file);
    if (source.kind !== 'saved') throw new Error('a file is a saved page');
    return source;
  };

  it('opens an address as it is', () => {
    expect(pageSource('https://halmcourier.example/a')).toEqual({
      kind: 'address',
      url: 'https://halmcourier.example/a',
    });
  });

  it.each([
    [
      '<link rel="canonical" href="https://halmcourier.example/a?b=1&amp;c=2">',
      'https://halmcourier.example/a?b=1&c=2',
    ],
    ["<link data-x='1' href='https://halmcourier.example/a' rel='canonical'>", 'https://halmcourier.example/a'],
    ['<link rel="canonical" href="https://halmcourier.example/a#top">', 'https://halmcourier.example/a'],
    ['<LINK REL=canonical HREF=https://halmcourier.example/a>', 'https://halmcourier.example/a'],
    ['<meta property="og:url" content="https://halmcourier.example/a">', 'https://halmcourier.example/a'],
    [
      '<link rel="canonical" href="/a"><meta property="og:url" content="https://halmcourier.example/b">',
      'https://halmcourier.example/b',
    ],
    ['<link rel="stylesheet" href="https://halmcourier.example/a.css">', 'http://127.0.0.1/page%20one.html'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'http://127.0.0.1/page%20one.html'],
  ])('serves a saved page under its own address: %s', (html, url) => {
    expect(saved(html).url).toBe(url);
  });

  it('names the encoding only where it is sure of it', () => {
    expect(saved('<p>“Ferry”</p>').headers['content-type']).toBe('text/html; charset=utf-8');
    expect(saved(Buffer.from([0x93, 0x46, 0x94])).headers['content-type']).toBe('text/html');
  });

  it('says so where there is no such file', () => {
    expect(() => pageSource(join(folder, 'none.html'))).toThrow(/none\.html/);
  });
});
