import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { startChromium } from './extension';
import { ARTICLE, FIRST, livingPage } from './livingPages';

let context: BrowserContext;
let close: () => Promise<void>;
let page: Page;

beforeAll(async () => {
  ({ context, close } = await startChromium({ allSites: true }));
});
afterAll(() => close?.());
afterEach(() => page?.close());

/** A page, and what its frame shows, each under its own address; nothing else is answered. */
async function openWithFrame(frameUrl: string): Promise<void> {
  const outer = livingPage(
    `<h1>Front page</h1><iframe src="${frameUrl}" style="width: 700px; height: 700px"></iframe>`,
  );
  const inner = livingPage(`<article>${ARTICLE}</article>`);
  if (outer.kind !== 'saved' || inner.kind !== 'saved') throw new Error('made-up pages are saved ones');
  page = await context.newPage();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const part = url === outer.url ? outer : url === frameUrl ? inner : null;
    return part === null ? route.abort() : route.fulfill({ body: part.body, headers: part.headers });
  });
  await page.goto(outer.url);
}

describe('an article in a frame', () => {
  it.each([
    ['the same origin', 'https://halmcourier.example/frame'],
    ['another origin', 'https://frames.example/frame'],
  ])('of %s is underlined there, and the popup shows it', async (_, url) => {
    await openWithFrame(url);
    const frame = page.frames()[1]!;
    const marks = () => frame.evaluate(() => [...CSS.highlights].flatMap(([, all]) => [...all].map(String)).join());
    await expect.poll(marks, { timeout: 25_000 }).toContain(FIRST);
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('Ada Novak');
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('every crew')).click()`,
    );
    const hosts = () => frame.evaluate(() => document.querySelectorAll('[data-according-to]').length);
    await expect.poll(hosts, { timeout: 20_000 }).toBe(1);
  });
});
