import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpArticles } from '../../scripts/bench/index/madeUpIndex';
import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import type { PageSource } from '../../scripts/browsers/PageSource';
import { packArticles } from '../../src/engine/index/pack/packArticles';
import { expectMarked } from './expectMarked';
import { builtExtension } from './extension';
import { ARTICLE, BEGINNING, FIRST, LAST, livingPage, REST } from './livingPages';
import { article, QUOTATION, quoting } from './madeUpPages';
import { HIGHLIGHTS } from './marks';
import { PATIENCE } from './patience';
import { saveInFirefox } from './saveInFirefox';
import { fivePages, sixthPage } from './sixPages';

const executable = installFirefox();

const MAKER = { engine: 'test', licence: null, madeBy: 'Norda Archive', date: '2026-03-01' };

describe.skipIf(executable === null)('the Firefox build', () => {
  let extension: { folder: string; remove(): void };
  let firefox: Firefox;

  beforeAll(async () => {
    extension = await builtExtension('firefox', false);
    firefox = await Firefox.launch(executable ?? '', extension.folder);
  });
  afterAll(async () => {
    await firefox?.close();
    extension?.remove();
  });

  it('saves a page from the popup, and knows its words on another', async () => {
    await (await saveInFirefox(firefox, article)).close();
    const other = await firefox.openPage(quoting);
    await other.clickToolbar();
    expect(await other.popup.textOnce((shown) => shown.includes('Halm Courier'))).toContain('Ada Novak');
    await other.closePopup();
    await other.close();
  });

  it('saves five pages, and meets their claims on a sixth in a line by date', async () => {
    for (const source of fivePages) await (await saveInFirefox(firefox, source)).close();
    const sixth = await firefox.openPage(sixthPage);
    await sixth.clickToolbar();
    await sixth.popup.textOnce((shown) => shown.includes('Eva Strand'));
    await sixth.closePopup();
    const own = await firefox.openOwnPage('views/options.html');
    const tab = await own.evaluate<number>(
      `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('eveningbuoy.example'))?.id)`,
    );
    const panel = await firefox.openOwnPage(`views/panel.html?tab=${tab}`);
    const line = () => panel.evaluate<string>(`document.querySelector('.upstream')?.textContent ?? ''`);
    await expect.poll(line, { timeout: 30_000 }).toMatch(/Strait Gazette.+Strait Gazette.+Halm Courier.+Norda Post/s);
    for (const page of [panel, own, sixth]) await page.close();
  });

  it('installs a pack of 100,000 claims, and refuses files that are none', async () => {
    const library = await firefox.openOwnPage('views/library.html');
    const pack = Buffer.from(packArticles(madeUpArticles(100_000), MAKER));
    const take = (name: string, content: Buffer) =>
      library.evaluate<boolean>(`(() => {
        const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (sign) => sign.charCodeAt(0));
        const chosen = new DataTransfer();
        chosen.items.add(new File([bytes], '${name}'));
        const input = document.querySelector('input[type=file]');
        input.files = chosen.files;
        return input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    const text = () => library.evaluate<string>(`document.body.innerText`);
    for (const [name, content, reason] of [
      ['a.json', Buffer.from('{"format":"according-to-lib'), 'cut short'],
      ['a.json', Buffer.from('{"format":"according-to-library","version":9}'), 'has version 9'],
      ['a.pack', pack.subarray(0, 100_000), 'cut short or has something added'],
      ['a.pack', Buffer.from('no pack'), 'not an According To pack'],
    ] as const) {
      await take(name, content);
      await expect.poll(text, { timeout: 20_000 }).toContain(reason);
      expect(await text()).toContain('Pages: 6');
    }
    await take('made-up.pack', pack);
    await expect.poll(text, { timeout: 60_000 }).toContain('100,000 claims, 5,000 articles');
    await library.close();
  }, 240_000);

  it('has its marks when its reader comes back to a page, and hears of changes', async () => {
    const page = await firefox.openPage(livingPage(`<article>${BEGINNING}<div id="rest"></div></article>`));
    await page.clickToolbar();
    await page.popup.textOnce((shown) => shown.includes('Ada Novak'));
    await page.closePopup();
    await expectMarked(page, FIRST);
    await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.kept = persisted }); 0`);
    const { context } = page;
    await firefox.connection.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
    await firefox.connection.send('browsingContext.traverseHistory', { context, delta: -1 });
    await expect.poll(() => page.evaluate('window.kept'), PATIENCE).toBe(true);
    await expectMarked(page, FIRST);
    await page.evaluate(`document.querySelector('#rest').innerHTML = ${JSON.stringify(REST)}; 0`);
    await expectMarked(page, LAST);
    await page.close();
  });

  it('says so where the browser shows a page in its reader view, and how to leave that', async () => {
    const page = await firefox.openPage(livingPage(`<article>${ARTICLE}</article>`));
    await firefox.evaluate(
      'chrome',
      `(async () => {
        const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        selectedBrowser.browsingContext.currentWindowGlobal.getActor('AboutReader').sendAsyncMessage('Reader:ToggleReaderMode', {});
        while (!selectedBrowser.currentURI.spec.startsWith('about:reader')) await new Promise((done) => Services.tm.dispatchToMainThread(done));
      })()`,
    );
    await page.clickToolbar();
    expect(await page.popup.textOnce((shown) => shown.includes('reader view'))).toContain('closed to extensions');
    await page.closePopup();
    await page.close();
  });

  it('reads along on the sites it was allowed, and no longer when it was told so', async () => {
    // Without the browser's own question, which cannot be answered from here; the press on the choice is a real one.
    await firefox.evaluate('chrome', `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
    const options = await firefox.openOwnPage('views/options.html');
    const choose = (nth: number) => options.click(`.choices > div:nth-of-type(${nth}) input[type=radio]`);
    /** The sites that the browser lets it read, which it comes to some time after the choice. */
    const sites = () =>
      expect.poll(
        () => options.evaluate('browser.permissions.getAll().then(({ origins }) => origins.join())'),
        PATIENCE,
      );

    /** That pages are read by themselves, and others, which were opened before them and had longer than they took, are not. */
    const expectRead = async (read: readonly PageSource[], unread: readonly PageSource[]) => {
      const pages = [];
      for (const source of [...unread, ...read]) pages.push(await firefox.openPage(source));
      for (const page of pages.slice(unread.length)) await expectMarked(page, QUOTATION);
      for (const page of pages.slice(0, unread.length)) expect(await page.evaluate(HIGHLIGHTS)).toBe('');
      for (const page of pages) await page.close();
    };

    await choose(1);
    await sites().toContain('*://*/*');
    await expectRead([article, quoting], []);

    await choose(2);
    await sites().toBe('');
    // The first choice has such a list too, of sites that are left out.
    const list = '.choices > div:nth-of-type(2) .sites';
    await expect.poll(() => options.evaluate(`document.querySelector('${list}') !== null`), PATIENCE).toBe(true);
    await options.evaluate(`document.querySelector('${list} input').value = 'halmcourier.example', 0`);
    await options.click(`${list} button[type=submit]`);
    await sites().toContain('halmcourier.example');
    await expect
      .poll(() => options.evaluate(`document.querySelector('${list}').innerText`), PATIENCE)
      .toContain('halm');
    // With what lies under it, and no other.
    const under = { ...article, url: 'https://www.halmcourier.example/2026/ferry' };
    await expectRead([under, article], [quoting]);

    await choose(3);
    await sites().toBe('');
    const unread = await firefox.openPage(article);
    // It has longer than it takes to read another one that is asked about.
    const asked = await firefox.openPage(quoting);
    await asked.clickToolbar();
    await expectMarked(asked, QUOTATION);
    expect(await unread.evaluate(HIGHLIGHTS)).toBe('');
  });
});
