import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeArticles } from '../../src/content/describeArticles';
import type { Article } from '../../src/model/Article';
import type { Report } from '../../src/model/Report';
import { documentFrom, newsPage, PARAGRAPHS } from '../page/madePage';
import { emptyReportOf, MadeBrowser } from './madeBrowser';

const URL = 'https://www.porthalepost.example/city/ferry';

let browser: MadeBrowser;
let ending: AbortController;
const drawn = {
  show: vi.fn<(articles: readonly { report: Report }[]) => void>(),
  check: vi.fn(),
  refresh: vi.fn(),
  reveal: vi.fn(() => true),
  step: vi.fn(() => true),
  opened: null as Report | null,
  place: vi.fn(() => 's1'),
  stop: vi.fn(),
};
const startDrawing = vi.fn(async () => drawn);
const listener = { onStatus: vi.fn(), onPlace: vi.fn() };

async function pageOf(html: string) {
  vi.resetModules();
  show(html);
  const { PageReading } = await import('../../src/content/PageReading');
  return new PageReading(() => !ending.signal.aborted, ending.signal, listener);
}

function show(html: string): void {
  vi.stubGlobal('document', documentFrom(html));
}

beforeEach(() => {
  vi.clearAllMocks();
  browser = new MadeBrowser();
  ending = new AbortController();
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('location', { href: URL });
  browser.answer = ({ call, args }) => {
    if (call === 'analyse') return { report: emptyReportOf(args[0] as Article), engineMs: 3 };
    Object.assign(globalThis, { accordingToDrawing: { describe: describeArticles, startDrawing } });
    return undefined;
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'accordingToDrawing');
});

describe('PageReading', () => {
  it('reads an article, has it analysed, draws it, and tells what it cost', async () => {
    const page = await pageOf(newsPage());
    expect(page.status()).toEqual({ status: 'reading' });
    expect(await page.look()).toMatchObject({ changed: true, failed: false });
    expect(browser.calls.toSorted()).toEqual(['analyse', 'loadDrawing']);
    expect(startDrawing).toHaveBeenCalledTimes(1);
    expect(drawn.show).toHaveBeenCalledTimes(1);
    expect(page.status()).toMatchObject({ status: 'ready', errors: [], timings: { engineMs: 3 } });
    expect(page.reveal('s1')).toBe(true);
  });

  it('tells its listener what the page comes to, as it comes', async () => {
    const page = await pageOf(newsPage());
    await page.look();
    expect(listener.onStatus.mock.calls.map(([{ status }]) => status)).toEqual(['reading', 'ready']);
    expect(page.place()).toBe('s1');
  });

  it('leaves the page, and reads it again when somebody asks', async () => {
    const page = await pageOf(newsPage());
    await page.look();
    page.leave();
    expect(drawn.stop).toHaveBeenCalledTimes(1);
    expect(await page.look()).toEqual({ changed: false, failed: false, costMs: 0 });
    expect(drawn.show).toHaveBeenCalledTimes(1);
    expect(page.status()).toEqual({ status: 'reading' });
    await vi.waitFor(() => expect(page.status()).toMatchObject({ status: 'ready' }));
    expect(drawn.show).toHaveBeenCalledTimes(2);
  });

  it('draws nothing where it was left while the worker was at it', async () => {
    const page = await pageOf(newsPage());
    const looking = page.look();
    page.leave();
    await looking;
    expect(drawn.show).not.toHaveBeenCalled();
  });

  it.each([
    [
      'no article',
      '<html lang="en"><body><main><h1>Boots</h1><p>Our boots keep you dry.</p></main></body></html>',
      'not-article',
    ],
    [
      'another language',
      newsPage({
        body: '<p>Le bateau ne partira pas avant lundi, a dit la capitaine du port dans une interview avec les journalistes.</p>'.repeat(
          4,
        ),
      }),
      'other-language',
    ],
  ])('leaves a page alone that is %s', async (_, html, kind) => {
    const page = await pageOf(html);
    await page.look();
    expect(browser.calls).toEqual([]);
    expect(page.status()).toMatchObject({ status: 'ready', report: { page: { kind }, statements: [] } });
    expect(page.reveal('s1')).toBe(false);
  });

  it('does not ask again for the same text, but mends the highlights', async () => {
    const page = await pageOf(newsPage());
    await page.look();
    show(newsPage());
    expect(await page.look()).toMatchObject({ changed: false, failed: false });
    expect(browser.calls.filter((call) => call === 'analyse')).toHaveLength(1);
    expect(drawn.show).toHaveBeenCalledTimes(2);
  });

  it('keeps what is drawn until the new text is analysed, and then shows that', async () => {
    const page = await pageOf(newsPage());
    await page.look();
    show(
      newsPage({
        body: [...PARAGRAPHS, '“It sails at noon,” Ada Novak said on Friday.'].map((text) => `<p>${text}</p>`).join(''),
      }),
    );
    expect(await page.look()).toMatchObject({ changed: true, failed: false });
    expect(drawn.stop).not.toHaveBeenCalled();
    expect(startDrawing).toHaveBeenCalledTimes(1);
    expect(drawn.show).toHaveBeenCalledTimes(2);
    expect(browser.calls.filter((call) => call === 'loadDrawing')).toHaveLength(1);
    show(newsPage({ body: '<p>Boots for sale.</p>' }));
    await page.look();
    expect(drawn.stop).toHaveBeenCalledTimes(1);
  });

  it('takes back what the page has altered, and begins anew on a page written anew', async () => {
    const page = await pageOf(newsPage());
    await page.look();
    const paragraph = document.querySelectorAll('p')[2];
    const made = { type: 'characterData', target: paragraph?.firstChild } as unknown;
    expect(page.weigh([made as MutationRecord])).toBe('text');
    expect(drawn.check).toHaveBeenCalledTimes(1);
    const whole = { type: 'childList', target: document, addedNodes: [], removedNodes: [] } as unknown;
    expect(page.weigh([whole as MutationRecord])).toBe('text');
    expect(drawn.stop).toHaveBeenCalledTimes(1);
    await page.look();
    expect(startDrawing).toHaveBeenCalledTimes(2);
    expect(drawn.show).toHaveBeenCalledTimes(2);
  });

  it('has each appended article analysed once, and tells of the one in view', async () => {
    const article = (headline: string, text: string) =>
      `<article><h1>${headline}</h1>${PARAGRAPHS.map((each) => `<p>${text} ${each}</p>`).join('')}</article>`;
    const htmlOf = (...articles: string[]) => `<html lang="en"><body><main>${articles.join('')}</main></body></html>`;
    const one = article('Ferry stays in port', 'In Norda:');
    const two = article('Estra closes its lighthouse', 'In Estra:');
    const analysed: Article[] = [];
    const { answer } = browser;
    browser.answer = (call) => {
      if (call.call === 'analyse') analysed.push(call.args[0] as Article);
      return answer(call);
    };
    const page = await pageOf(htmlOf(one));
    await page.look();
    show(htmlOf(one, two));
    expect(await page.look()).toMatchObject({ changed: true, failed: false });
    expect(analysed.map(({ title }) => title)).toEqual(['Ferry stays in port', 'Estra closes its lighthouse']);
    expect(drawn.show.mock.lastCall?.[0]).toHaveLength(2);
    expect(page.current()).toMatchObject({ report: { page: { title: 'Ferry stays in port' } } });
    expect(page.article()?.title).toBe('Ferry stays in port');
    drawn.opened = drawn.show.mock.lastCall?.[0][1]?.report ?? null;
    expect(page.current()).toMatchObject({ report: { page: { title: 'Estra closes its lighthouse' } } });
    expect(page.article()?.title).toBe('Estra closes its lighthouse');
    expect(await page.look()).toMatchObject({ changed: false });
    expect(analysed).toHaveLength(2);
    drawn.opened = null;
  });

  it('says what failed in the background', async () => {
    const { answer } = browser;
    browser.answer = (call) => (call.call === 'analyse' ? Promise.reject(new Error('too much text')) : answer(call));
    const page = await pageOf(newsPage());
    await page.look();
    expect(page.status()).toMatchObject({ status: 'failed', reason: expect.stringContaining('too much text') });
  });

  it('tries again when it is asked some time after it failed', async () => {
    const { answer } = browser;
    browser.answer = () => Promise.reject(new Error('the worker was ended'));
    const page = await pageOf(newsPage());
    await page.look();
    browser.answer = answer;
    expect(page.status()).toMatchObject({ status: 'failed' });
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 5000);
    expect(page.status()).toEqual({ status: 'reading' });
    vi.restoreAllMocks();
    await vi.waitFor(() => expect(page.status()).toMatchObject({ status: 'ready' }));
  });

  it('looks again at what was no article yet, when it is asked later', async () => {
    const page = await pageOf('<html lang="en"><body>Loading</body></html>');
    await page.look();
    expect(page.status()).toMatchObject({ status: 'ready', report: { page: { kind: 'not-article' } } });
    show(newsPage());
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 5000);
    expect(page.status()).toEqual({ status: 'reading' });
    await vi.waitFor(() => expect(page.status()).toMatchObject({ report: { page: { kind: 'article' } } }));
    vi.restoreAllMocks();
  });

  it('keeps the report where nothing can be drawn', async () => {
    startDrawing.mockRejectedValueOnce(new Error('not here'));
    const page = await pageOf(newsPage());
    await page.look();
    expect(page.status()).toMatchObject({ status: 'ready', errors: [expect.stringContaining('not here')] });
    expect(page.reveal('s1')).toBe(false);
  });

  it('fails where the script for articles does not come, and reads the page at the next look', async () => {
    const { answer } = browser;
    browser.answer = (call) => (call.call === 'loadDrawing' ? Promise.reject(new Error('not here')) : answer(call));
    const page = await pageOf(newsPage());
    expect(await page.look()).toMatchObject({ changed: false, failed: true });
    expect(page.status()).toMatchObject({ status: 'failed', reason: expect.stringContaining('not here') });
    browser.answer = answer;
    expect(await page.look()).toMatchObject({ changed: true, failed: false });
    expect(page.current()).toMatchObject({ status: 'ready' });
  });

  it('tells of a page that stays none for us only once', async () => {
    const page = await pageOf('<html lang="en"><body>Loading</body></html>');
    expect(await page.look()).toMatchObject({ changed: true });
    expect(await page.look()).toMatchObject({ changed: false });
    expect(listener.onStatus).toHaveBeenCalledTimes(1);
    expect(page.heedsClicks).toBe(false);
  });

  it('does nothing any more once it is stopped', async () => {
    const page = await pageOf(newsPage());
    await page.look();
    ending.abort();
    expect(drawn.stop).toHaveBeenCalledTimes(1);
    expect(await page.look()).toMatchObject({ changed: false, failed: false });
    expect(browser.calls.filter((call) => call === 'analyse')).toHaveLength(1);
  });
});
