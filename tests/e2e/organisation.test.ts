import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { extensionId } from '../../scripts/browsers/chromium/serviceWorker';
import { setManaged } from '../../scripts/browsers/chromium/setManaged';
import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { packPages } from '../../src/library/packPages';
import { madePage } from '../library/madePage';
import { namesKept } from '../library/namesKept';
import { expectMarked } from './expectMarked';
import { builtExtension, startChromium } from './extension';
import { article, quoting } from './madeUpPages';
import { MARKED_WORDS } from './marks';
import { PATIENCE } from './patience';

/** Pages under the names of sites that the organisation of these tests names: one is left out, of the other none may be saved. */
const leftOutPage = { ...quoting, url: 'https://www.strait-gazette.example/2026/pact' };
const unsavedPage = { ...article, url: 'https://www.halmcourier.example/2026/ferry' };

/** What the organisation of these tests has set. */
const SET = {
  markStyle: 'background',
  exceptedSites: ['strait-gazette.example'],
  unsavedSites: ['halmcourier.example'],
  libraryMegabytes: 7,
  packs: [],
};

/** What the options page then says, and which of its fields nobody can change. */
const SENTENCES = [
  'Left out by your organisation, whatever you choose: strait-gazette.example',
  'Some of this is set by your organisation',
  'does not let pages of these sites be saved: halmcourier.example',
  'does not let packs be used',
  'How much may be saved is set by your organisation',
];
const FIXED_FIELDS = `[...document.querySelectorAll('input:disabled')].map(({ name, type, value }) => name || type + value).join()`;
const FIXED = 'style,style,style,style,style,number7';

const TINTED = `(CSS.highlights.get('according-to-direct-background')?.size ?? 0) > 0`;
const PACK = Buffer.from(packPages([madePage('https://norda.example/1', [{ words: 'No ship will wait' }])], namesKept));

describe('what an organisation has set, in Chromium', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let root: string;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
    root = `chrome-extension://${await extensionId(context)}/views`;
  });
  afterAll(() => close?.());

  it('holds at once in open pages, is shown in the options and cannot be changed there', async () => {
    const page = await openPage(context, article);
    const leftOut = await openPage(context, leftOutPage);
    await expectMarked(leftOut, 'That crews are kept ashore');
    await setManaged(context, SET);
    await expect.poll(() => page.evaluate(TINTED), PATIENCE).toBe(true);
    await expect.poll(() => leftOut.evaluate(MARKED_WORDS), PATIENCE).toBe('');
    const options = await context.newPage();
    await options.goto(`${root}/options.html`);
    const text = () => options.evaluate(() => document.body.innerText);
    for (const sentence of SENTENCES) await expect.poll(text, PATIENCE).toContain(sentence);
    expect(await options.evaluate(FIXED_FIELDS)).toBe(FIXED);
    for (const each of [options, page, leftOut]) await each.close();
  });

  it('keeps a page from being saved and a pack from being installed, and says why', async () => {
    await setManaged(context, SET);
    const page = await openPage(context, unsavedPage);
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), PATIENCE).toContain('does not let this page be saved');
    expect(await popup.evaluate(`document.querySelector('.save-page')`)).toBeNull();
    await popup.close();
    const library = await context.newPage();
    await library.goto(`${root}/library.html`);
    await library.locator('.note').first().waitFor();
    await library.locator('input[type=file]').setInputFiles({ name: 'a.pack', mimeType: '', buffer: PACK });
    await expect.poll(() => library.locator('[role=status]').innerText(), PATIENCE).toContain('does not let this pack');
    expect(await library.locator('.pack').count()).toBe(0);
    // Once it is no longer set, all of it is the reader's again.
    await setManaged(context, {});
    await library.locator('input[type=file]').setInputFiles({ name: 'a.pack', mimeType: '', buffer: PACK });
    await expect.poll(() => library.locator('.pack').count(), PATIENCE).toBe(1);
    for (const each of [library, page]) await each.close();
  });
});

const executable = installFirefox();

// Firefox looks for it in another place on other systems.
describe.skipIf(executable === null || process.platform !== 'linux')('what an organisation has set, in Firefox', () => {
  let extension: { folder: string; remove(): void };
  let firefox: Firefox;

  beforeAll(async () => {
    extension = await builtExtension('firefox', true);
    firefox = await Firefox.launch(executable ?? '', extension.folder, { managed: SET });
  });
  afterAll(async () => {
    await firefox?.close();
    extension?.remove();
  });

  it('holds in pages, is shown in the options and cannot be changed there', async () => {
    const page = await firefox.openPage(article);
    await expect.poll(() => page.evaluate(TINTED), PATIENCE).toBe(true);
    const leftOut = await firefox.openPage(leftOutPage);
    const options = await firefox.openOwnPage('views/options.html');
    const text = () => options.evaluate<string>(`document.body.innerText`);
    for (const sentence of SENTENCES) await expect.poll(text, PATIENCE).toContain(sentence);
    expect(await options.evaluate(FIXED_FIELDS)).toBe(FIXED);
    expect(await leftOut.evaluate(MARKED_WORDS)).toBe('');
    for (const each of [options, leftOut, page]) await each.close();
  });

  it('keeps a page from being saved, and says why', async () => {
    const page = await firefox.openPage(unsavedPage);
    await page.clickToolbar();
    expect(await page.popup.textOnce((shown) => shown.includes('does not let this page be saved'))).not.toContain(
      'Save this page',
    );
    await page.closePopup();
    await page.close();
  });
});
