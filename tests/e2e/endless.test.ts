import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/chromium/cardText';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { pointAt } from '../../scripts/browsers/chromium/pointAt';
import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { builtExtension, startChromium } from './extension';
import { ARTICLE, FIRST, livingPage, OTHER, OTHER_ARTICLE } from './livingPages';
import { expectMarked, MARKED_WORDS } from './marks';

/** A page that appends another article, and takes its address once its reader has come to it. */
const ENDLESS = livingPage(
  `<main><article>${ARTICLE}</article></main>`,
  `function append() {
    document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(`<article id="next">${OTHER_ARTICLE}</article>`)});
  }
  addEventListener('scroll', () => {
    const isNext = document.querySelector('#next').getBoundingClientRect().top < 100;
    history.replaceState({}, '', isNext ? '/2026/lighthouse' : '/2026/ferry');
    document.title = isNext ? 'Estra closes its lighthouse, mayor says' : 'Halm needs the ferry pact, minister says';
  })`,
  '<style>article { min-height: 1500px }</style>',
);

const GO_ON = `document.querySelector('#next').scrollIntoView({ behavior: 'instant' })`;

/** What the popup shows of each article, and nothing of it at the other. */
const OF_FIRST = ['Halm needs the ferry pact', 'Ada Novak', 'Boris Tal', 'Reuters'];
const OF_NEXT = ['Estra closes its lighthouse', 'Carla Dunn', 'Hugo Berg', 'Associated Press'];

const expectOnly = (text: string, shown: readonly string[], other: readonly string[]) => {
  expect(shown.filter((words) => !text.includes(words))).toEqual([]);
  expect(other.filter((words) => text.includes(words))).toEqual([]);
};

describe('an article appended below another', () => {
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;

  beforeAll(async () => {
    ({ context, close } = await startChromium({ allSites: true }));
  });
  afterAll(() => close?.());
  afterEach(() => page?.close());

  const popupText = async (words: string): Promise<string> => {
    const popup = await clickToolbar(page);
    await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain(words);
    const text = await popup.text();
    await popup.close();
    return text;
  };

  it('has its own marks, card and popup, and the one above keeps its', async () => {
    page = await openPage(context, ENDLESS);
    await expectMarked(page, FIRST);
    await page.evaluate('append()');
    await expectMarked(page, OTHER);
    await expectMarked(page, FIRST);
    expectOnly(await popupText('Ada Novak'), OF_FIRST, OF_NEXT);
    await page.evaluate(GO_ON);
    await expect.poll(() => page.url()).toContain('lighthouse');
    expectOnly(await popupText('Carla Dunn'), OF_NEXT, OF_FIRST);
    // Looked at once more under its new address and title, the page still says the same of both.
    await page.waitForTimeout(2000);
    await expectMarked(page, FIRST);
    const { x, y } = await pointAt(page, OTHER);
    await page.mouse.move(x, y - 100);
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => cardText(page), { timeout: 20_000 }).toContain('Carla Dunn');
    expect(await cardText(page)).not.toContain('Reuters');
    await page.mouse.wheel(0, -5000);
    await expect.poll(() => page.url()).toContain('ferry');
    expectOnly(await popupText('Ada Novak'), OF_FIRST, OF_NEXT);
  });
});

const executable = installFirefox();

describe.skipIf(executable === null)('an article appended below another, in Firefox', () => {
  let extension: { folder: string; remove(): void };
  let firefox: Firefox;

  beforeAll(async () => {
    extension = await builtExtension('firefox', true);
    firefox = await Firefox.launch(executable ?? '', extension.folder);
  });
  afterAll(async () => {
    await firefox?.close();
    extension?.remove();
  });

  it('has its own marks and popup', async () => {
    const page = await firefox.openPage(ENDLESS);
    const marked = (words: string) =>
      expect.poll(() => page.evaluate<string>(MARKED_WORDS), { timeout: 25_000 }).toContain(words);
    const popupText = async (words: string): Promise<string> => {
      await page.clickToolbar();
      const text = await page.popup.textOnce((shown) => shown.includes(words));
      await page.closePopup();
      return text;
    };
    await marked(FIRST);
    await page.evaluate('append()');
    await marked(OTHER);
    expectOnly(await popupText('Ada Novak'), OF_FIRST, OF_NEXT);
    await page.evaluate(GO_ON);
    expectOnly(await popupText('Carla Dunn'), OF_NEXT, OF_FIRST);
    await marked(FIRST);
  });
});
