import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** As the build does: `.bin` gives its bytes, `.html` its text. */
const dataFiles: Plugin = {
  name: 'data-files',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('.bin')) {
      const base64 = readFileSync(id).toString('base64');
      return `export default Uint8Array.from(atob(${JSON.stringify(base64)}), (c) => c.charCodeAt(0));`;
    }
    if (id.endsWith('.html') && id.startsWith(root)) {
      return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
    }
    return null;
  },
};

/** What measures how long it holds the browser's main thread; beside another browser it would measure that one too. */
const timed = ['tests/e2e/savedPages.test.ts', 'tests/e2e/trespasses.test.ts'];

/** Of tests in real browsers. */
const inBrowsers = {
  // A busy machine can hold a real browser up; what fails twice is broken.
  retry: 1,
  testTimeout: 90_000,
  hookTimeout: 240_000,
  // As `e2e/patience.ts`, for what does not name it; by default a second.
  expect: { poll: { timeout: 25_000, interval: 50 } },
};

/** `unit` runs in Node alone; `e2e` opens real browsers, two at a time, as they wait more than they work; `timed` one alone. */
export default defineConfig({
  root,
  plugins: [dataFiles],
  // `#browser` is the bare interface, which tests put in place as a global; the polyfill wants a whole browser.
  resolve: { conditions: ['content'] },
  ssr: { resolve: { conditions: ['content'] } },
  test: {
    projects: [
      {
        extends: true,
        // What takes two seconds took forty on a machine with seven times as much to do as it can.
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 90_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: timed,
          ...inBrowsers,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, ...inBrowsers, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
