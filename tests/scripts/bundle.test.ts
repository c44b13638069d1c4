import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../scripts/build/bundle';

let outdir: string;
const holdsPolyfill = (file: string) => readFileSync(join(outdir, file), 'utf8').includes('webextension-polyfill');

beforeAll(async () => {
  outdir = mkdtempSync(join(tmpdir(), 'according-to-bundle-'));
  await bundle(resolve(import.meta.dirname, '..', '..'), outdir);
});
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

it.each(['background.js', 'views/popup.js', 'views/panel.js', 'views/options.js', 'views/welcome.js'])(
  '%s speaks to the browser through the polyfill',
  (file) => {
    expect(holdsPolyfill(file)).toBe(true);
  },
);

it.each(['content.js', 'drawing.js'])('%s, which runs in pages, has the bare interface', (file) => {
  expect(holdsPolyfill(file)).toBe(false);
});
