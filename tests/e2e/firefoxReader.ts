import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import type { FirefoxPage } from '../../scripts/browsers/firefox/FirefoxPage';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { builtExtension } from './extension';
import type { Reader, ReaderOptions, ReaderPage } from './Reader';

/** As a phone has it, by Firefox' own numbers: a coarse pointer that cannot hover, and no other. */
const TOUCHED = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};
const SCREEN_OF_4K = { width: 3840, height: 2160 };
const PHONE = { width: 390, height: 780 };

function readerPage(page: FirefoxPage): ReaderPage {
  const panel = async () => {
    await page.sidebar.textOnce(() => true);
    return page.sidebar;
  };
  return {
    evaluate: (expression) => page.evaluate(expression),
    evaluateInFrame: (expression) => page.evaluateInFrame(expression),
    bringToFront: () => page.activate(),
    press: (...keys) => page.press(...keys),
    moveTo: (x, y) => page.moveTo(x, y),
    click: (x, y) => page.clickAt(x, y),
    wheel: (by) => page.wheel(by),
    tap: (x, y) => page.tap(x, y),
    setSize: (width, height) => page.setSize(width, height),
    emulate: (look) => page.emulate(look),
    cardText: () => page.cardText(),
    inCard: (expression) => page.inCard(expression),
    screenshot: (box) => page.screenshot(box),
    async openPopup() {
      await page.clickToolbar();
      await page.popup.textOnce(() => true);
      return page.popup;
    },
    closePopup: () => page.closePopup(),
    async askWhoSaid(selector) {
      const middle = await page.evaluate<string>(`(() => {
        const marked = document.querySelector(${JSON.stringify(selector)});
        getSelection().selectAllChildren(marked);
        const { x, y, width, height } = marked.getBoundingClientRect();
        return JSON.stringify([x + width / 2, y + height / 2]);
      })()`);
      const [x, y] = JSON.parse(middle) as [number, number];
      await page.chooseInMenu(x, y, 'Who said this?');
    },
    async openPanel() {
      await page.openSidebar();
      return panel();
    },
    panel,
    close: () => page.close(),
  };
}

/** Firefox, as a reader has it in hand. @throws Error where there is none. */
export async function firefoxReader({
  allSites = false,
  phone = false,
  fine = false,
  language,
}: ReaderOptions): Promise<Reader> {
  const executable = installFirefox();
  if (executable === null) throw new Error('there is no Firefox here');
  const extension = await builtExtension('firefox', allSites, language);
  try {
    const firefox = await Firefox.launch(executable, extension.folder, {
      preferences: { ...(phone && TOUCHED), ...(fine && { 'layout.css.devPixelsPerPx': '3' }) },
      ...(fine && { screen: SCREEN_OF_4K }),
    });
    const small = async (page: FirefoxPage) => {
      if (phone) await page.setSize(PHONE.width, PHONE.height);
      return readerPage(page);
    };
    return {
      browser: 'firefox',
      open: async (source) => small(await firefox.openPage(source)),
      async openOwn(path) {
        const page = await firefox.openOwnPage(path);
        await page.activate();
        return small(page);
      },
      async firstRun() {
        const page = await firefox.findOwnPage('views/welcome.html');
        await page.activate();
        return small(page);
      },
      tabOf: (host) => tabOf(firefox, host),
      speak: (language) => firefox.speak(language),
      endBackground: () => firefox.endBackground(),
      reload: () => firefox.withAddon('addon.reload()'),
      disable: () => firefox.withAddon('addon.disable()'),
      async close() {
        await firefox.close();
        extension.remove();
      },
    };
  } catch (error) {
    extension.remove();
    throw error;
  }
}

async function tabOf(firefox: Firefox, host: string): Promise<number> {
  const own = await firefox.openOwnPage('views/options.html');
  const tabs = `browser.tabs.query({ url: '*://${host}/*' })`;
  const id = await own.evaluate<number>(`${tabs}.then(([tab]) => tab.id)`);
  await own.close();
  return id;
}
