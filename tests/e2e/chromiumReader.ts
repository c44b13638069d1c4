import type { BrowserContext, Page } from 'playwright';
import { attachPanel } from '../../scripts/browsers/chromium/attachPanel';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { endWorker } from '../../scripts/browsers/chromium/endWorker';
import { inCard } from '../../scripts/browsers/chromium/inCard';
import type { OwnView } from '../../scripts/browsers/chromium/OwnView';
import { onExtensionsPage } from '../../scripts/browsers/chromium/onExtensionsPage';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { openPanel } from '../../scripts/browsers/chromium/openPanel';
import { reloadExtension } from '../../scripts/browsers/chromium/reloadExtension';
import { extensionId, serviceWorker } from '../../scripts/browsers/chromium/serviceWorker';
import { buildExtension } from '../../scripts/build/buildExtension';
import { root, startChromium } from './extension';
import type { Reader, ReaderOptions, ReaderPage } from './Reader';

function readerPage(page: Page): ReaderPage {
  let popup: OwnView | null = null;
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    evaluateInFrame: <T>(expression: string) => page.frames()[1]?.evaluate(expression) as Promise<T>,
    bringToFront: () => page.bringToFront(),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    async moveTo(x, y) {
      await page.mouse.move(x, Math.max(0, y - 60));
      await page.mouse.move(x, y, { steps: 4 });
    },
    click: (x, y) => page.mouse.click(x, y),
    wheel: (by) => page.mouse.wheel(0, by),
    tap: (x, y) => page.touchscreen.tap(x, y),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    emulate: ({ colorScheme = null, forcedColors = null, reducedMotion = null, media = null }) =>
      page.emulateMedia({ colorScheme, forcedColors, reducedMotion, media }),
    cardText: () => cardText(page),
    inCard: (expression) => inCard(page, expression),
    screenshot: (clip) => page.screenshot({ clip }),
    async openPopup() {
      popup = await clickToolbar(page);
      return popup;
    },
    closePopup: async () => popup?.close(),
    // The menu over marked text cannot be opened from here, as it can in Firefox: the browser's own event of a choice in it is
    // sent in its stead.
    async askWhoSaid(selector) {
      const selectionText = await page.locator(selector).innerText();
      const chosen = JSON.stringify({ menuItemId: 'who-said-this', selectionText });
      const worker = await serviceWorker(page.context());
      await worker.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${chosen}, tab))`,
      );
    },
    openPanel: () => openPanel(page),
    panel: () => attachPanel(page.context()),
    close: () => page.close(),
  };
}

/** Chromium, as a reader has it in hand. */
export async function chromiumReader(options: ReaderOptions): Promise<Reader> {
  const { context, folder, close } = await startChromium(options);
  const openOwn = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionId(context)}/${path}`);
    return readerPage(page);
  };
  return {
    browser: 'chromium',
    open: async (source) => readerPage(await openPage(context, source)),
    openOwn,
    async firstRun() {
      const page = context.pages().find((each) => each.url().endsWith('/views/welcome.html'));
      if (page === undefined) throw new Error('there is no first-run page');
      await page.bringToFront();
      return readerPage(page);
    },
    tabOf: (host) => tabOf(context, host),
    // Chromium speaks the languages it has files of, here perhaps one: the extension gets the other as its only one instead.
    async speak(language) {
      await buildExtension({ root, browser: 'chromium', outdir: folder, allSites: options.allSites, language });
      await reloadExtension(context);
    },
    endBackground: () => endWorker(context),
    reload: () => reloadExtension(context),
    disable: () => onExtensionsPage(context, 'chrome.management.setEnabled(id, false)'),
    close,
  };
}

async function tabOf(context: BrowserContext, host: string): Promise<number> {
  const worker = await serviceWorker(context);
  return worker.evaluate(`chrome.tabs.query({ url: '*://${host}/*' }).then(([tab]) => tab.id)`);
}
