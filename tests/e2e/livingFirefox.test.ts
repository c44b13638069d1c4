import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import type { FirefoxPage } from '../../scripts/browsers/firefox/FirefoxPage';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import type { PageSource } from '../../scripts/browsers/PageSource';
import { builtExtension } from './extension';
import {
  ARTICLE,
  BEGINNING,
  changingPage,
  FIRST,
  LAST,
  livingPage,
  OTHER,
  OTHER_ARTICLE,
  REST,
  SHOWN_LATER,
} from './livingPages';
import { MARKED_WORDS } from './marks';

const executable = installFirefox();
const PATIENCE = { timeout: 25_000, interval: 50 };

// What `living.test.ts` asks of Chromium, as far as it is this browser's own business too.
describe.skipIf(executable === null)('a page that lives, in Firefox', () => {
  let extension: { folder: string; remove(): void };
  let firefox: Firefox;
  let page: FirefoxPage;

  beforeAll(async () => {
    extension = await builtExtension('firefox', true);
    firefox = await Firefox.launch(executable ?? '', extension.folder);
  });
  afterAll(async () => {
    await firefox?.close();
    extension?.remove();
  });
  afterEach(() => page?.close());

  const marks = (): Promise<string> => page.evaluate<string>(MARKED_WORDS);
  const expectMarked = (words: string) => expect.poll(marks, PATIENCE).toContain(words);
  const open = async (source: PageSource, words: string): Promise<void> => {
    page = await firefox.openPage(source);
    await expectMarked(words);
  };

  it.each([0, 60, 150])('has the text underlined that came %i ms after it had loaded', async (afterMs) => {
    const added = `document.querySelector('#rest').innerHTML = ${JSON.stringify(REST)}`;
    await open(changingPage(`<article>${BEGINNING}<div id="rest"></div></article>`, added, afterMs), LAST);
    expect(await marks()).toContain(FIRST);
  });

  it('underlines another article in a new body, and nothing of the old one', async () => {
    await open(livingPage(`<main><article>${ARTICLE}</article></main>`), FIRST);
    await page.evaluate(`history.pushState({}, '', '/2026/lighthouse');
      document.body = Object.assign(document.createElement('body'), { innerHTML: ${JSON.stringify(`<main><article>${OTHER_ARTICLE}</article></main>`)} }); 0`);
    await expectMarked(OTHER);
    expect(await marks()).not.toContain(FIRST);
  });

  it('goes on with a live blog that inserts at the top', async () => {
    await open(livingPage(`<article id="live">${ARTICLE}</article>`), FIRST);
    const entry = '<p>“The talks go on behind closed doors,” said Carla Dunn, one of the people at the table.</p>';
    await page.evaluate(`document.querySelector('#live').insertAdjacentHTML('afterbegin', ${JSON.stringify(entry)})`);
    await expectMarked('The talks go on');
    expect(await marks()).toContain(FIRST);
  });

  it.each(SHOWN_LATER)('reads what is shown later: %s', async (_, start, end, script) => {
    await open(livingPage(`<article>${BEGINNING}${start}${REST}${end}</article>`), FIRST);
    expect(await marks()).not.toContain(LAST);
    await page.evaluate(`${script}; 0`);
    await expectMarked(LAST);
  });

  it('has its marks when its reader comes back to it, and hears of changes', async () => {
    await open(livingPage(`<article>${BEGINNING}<div id="rest"></div></article>`), FIRST);
    await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.kept = persisted }); 0`);
    await firefox.connection.send('browsingContext.navigate', {
      context: page.context,
      url: 'about:blank',
      wait: 'complete',
    });
    await firefox.connection.send('browsingContext.traverseHistory', { context: page.context, delta: -1 });
    await expect.poll(() => page.evaluate('window.kept'), PATIENCE).toBe(true);
    await expectMarked(FIRST);
    await page.evaluate(`document.querySelector('#rest').innerHTML = ${JSON.stringify(REST)}; 0`);
    await expectMarked(LAST);
  });
});
