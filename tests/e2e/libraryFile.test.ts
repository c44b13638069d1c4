import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId } from '../../scripts/browsers/chromium/serviceWorker';
import { startChromium } from './extension';
import { CLAIMS, CLAIMS_A_PAGE, manyPages } from './manyPages';

let context: BrowserContext;
let close: () => Promise<void>;
let library: Page;

beforeAll(async () => {
  ({ context, close } = await startChromium());
  library = await context.newPage();
  await library.goto(`chrome-extension://${await extensionId(context)}/views/library.html`);
});
afterAll(() => close?.());

const PAGES = CLAIMS / CLAIMS_A_PAGE;
/** Reading so much anew takes a minute, on a busy machine ten. */
const PATIENCE = 1_500_000;

const take = (content: string) =>
  library
    .locator('input[type=file]')
    .setInputFiles({ name: 'library.json', mimeType: '', buffer: Buffer.from(content) });
const shown = () => library.locator('main').innerText();
/** How far the import says it has come, in pages of how many; null where none is going on. */
async function progress(): Promise<readonly [number, number] | null> {
  const bar = library.locator('.importing progress');
  if ((await bar.count()) === 0) return null;
  return bar.evaluate(({ value, max }: HTMLProgressElement) => [value, max] as const).catch(() => null);
}

/** Of a library file's pages in any order: some tens of megabytes, which nobody wants to see where they differ. */
function digestOf(text: string): string {
  const { pages } = JSON.parse(text) as { pages: unknown[] };
  const hash = createHash('sha256');
  for (const page of pages.map((one) => JSON.stringify(one)).sort()) hash.update(page);
  return hash.digest('hex');
}

describe(`a library file of ${CLAIMS} claims`, { timeout: PATIENCE + 120_000 }, () => {
  const file = manyPages();

  it('is taken in page by page, and can be given up half way', async () => {
    await take(file);
    await expect.poll(async () => (await progress())?.[0] ?? 0, { timeout: 300_000 }).toBeGreaterThan(PAGES / 20);
    await library.locator('.importing .cancel').click();
    await expect.poll(shown, { timeout: 60_000 }).toContain('cancelled; nothing was changed');
    expect(await shown()).toContain('Pages: 0');
  });

  it('is taken in whole, and given back as it was', async () => {
    await take(file);
    const seen: number[] = [];
    await expect
      .poll(
        async () => {
          const now = await progress();
          if (now !== null) seen.push(now[0]);
          return shown();
        },
        { timeout: PATIENCE, interval: 500 },
      )
      .toContain(`Pages: ${PAGES.toLocaleString('en')}`);
    expect(seen.every((done, i) => i === 0 || done >= seen[i - 1]!)).toBe(true);
    expect(new Set(seen).size).toBeGreaterThan(5);

    const [download] = await Promise.all([
      library.waitForEvent('download', { timeout: 300_000 }),
      library.locator('.export').click(),
    ]);
    expect(digestOf(readFileSync(await download.path(), 'utf8'))).toBe(digestOf(file));
  });
});
