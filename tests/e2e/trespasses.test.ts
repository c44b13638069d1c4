import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { savedPage } from '../../scripts/browsers/PageSource';
import type { Inspector } from '../../scripts/inspect/Inspection';
import { root } from './extension';
import { article, hostilePages, shop } from './madeUpPages';
import { startInspector } from './startInspector';

/** The longest stretch, in milliseconds, for which the page's main thread may be held. */
const LONGEST_TASK_MS = 50;
/** On pages made to hurt: the browser's own work on an added stylesheet is some 5 µs an element, and no page has 100,000. */
const LONGEST_TASK_ON_HOSTILE_PAGES_MS = 1000;

const pages = {
  'the article that ships': savedPage(join(root, 'src', 'data', 'rukban.html')),
  'an article': article,
  'a shop': shop,
  ...hostilePages,
};

const BROWSERS = ['chromium', ...(installFirefox() === null ? [] : ['firefox' as const])] as const;

// Tried again where it fails: a busy machine can hold anything up. Of the network, and of tasks that are not the content
// script's own, Chromium alone tells; in Firefox the extension's policy and its own clock have to do.
describe.each(BROWSERS)('reading a page in %s', { retry: 2 }, (browser) => {
  let inspector: Inspector;

  beforeAll(async () => {
    inspector = await startInspector(browser);
  });
  afterAll(() => inspector?.close());

  it.each(Object.entries(pages))(
    'changes nothing, asks the network for nothing, holds nobody up: %s',
    async (name, page) => {
      const { status, trespasses, popupText } = await inspector.inspect(page);
      expect(trespasses).toEqual([]);
      expect(popupText).not.toBe('');
      // Too much text may be refused, but in plain words.
      if (status.status === 'failed') expect(status.reason).toMatch(/too (?:large|long|much)/);
      else expect(status.status).toBe('ready');
      if (status.status === 'ready') {
        expect(status.errors).toEqual([]);
        expect(status.timings.longestTaskMs).toBeLessThan(
          name in hostilePages ? LONGEST_TASK_ON_HOSTILE_PAGES_MS : LONGEST_TASK_MS,
        );
      }
    },
  );
});
