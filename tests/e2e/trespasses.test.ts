import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installChromium } from '../../scripts/browsers/installChromium';
import { savedPage } from '../../scripts/browsers/PageSource';
import { chromiumInspector } from '../../scripts/inspect/chromiumInspector';
import type { Inspector } from '../../scripts/inspect/Inspection';
import { builtExtension, root } from './extension';
import { article, hostilePages, shop } from './madeUpPages';

/**
 * The longest stretch, in milliseconds, for which the page's main thread may be held, and that of the page so large that
 * the browser's own work on the first stylesheet added (some 5 µs an element) takes longer than that.
 */
const LONGEST_TASK_MS = 50;
const LONGEST_TASK_ON_100_000_NODES_MS = 1000;

const pages = {
  'the article that ships': savedPage(join(root, 'src', 'data', 'rukban.html')),
  'an article': article,
  'a shop': shop,
  ...hostilePages,
};

describe('reading a page', () => {
  let extension: { folder: string; remove(): void };
  let inspector: Inspector;

  beforeAll(async () => {
    extension = await builtExtension('chromium', false);
    inspector = await chromiumInspector(installChromium(), extension.folder);
  });
  afterAll(async () => {
    await inspector?.close();
    extension?.remove();
  });

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
          name === 'a hundred thousand nodes' ? LONGEST_TASK_ON_100_000_NODES_MS : LONGEST_TASK_MS,
        );
      }
    },
  );
});
