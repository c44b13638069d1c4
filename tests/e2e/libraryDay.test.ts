import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpArticles } from '../../scripts/bench/index/madeUpIndex';
import { seededRandom } from '../../scripts/bench/seededRandom';
import { clickToolbar } from '../../scripts/browsers/chromium/clickToolbar';
import { endWorker } from '../../scripts/browsers/chromium/endWorker';
import { openPage } from '../../scripts/browsers/chromium/openPage';
import { extensionId } from '../../scripts/browsers/chromium/serviceWorker';
import { packArticles } from '../../src/engine/index/pack/packArticles';
import type { IndexFile } from '../../src/model/IndexFile';
import { startChromium, viewAddress } from './extension';
import { fivePages, ONLY_SIXTH, SAID, sixthPage } from './sixPages';

/** How often the worker is ended while something is saved or imported: each takes some seconds on a busy machine. */
const KILLS = Number(process.env.ACCORDING_TO_KILLS ?? 20);
const IMPORTS_EVERY = 5;
/** Chromium asks anew for the room on the disk after half a minute. */
const ROOM_REMEMBERED_MS = 31_000;
const CLAIMS = 100_000;
const MAKER = { engine: 'test', licence: null, madeBy: 'Norda Archive', date: '2026-03-01' };

/** An article of the pack with what the sixth page prints; its id is the last of all. */
const ARCHIVED: IndexFile = {
  format: 'according-to-index',
  version: 1,
  articles: [{ id: 'z', title: 'In the council of Halm', outlet: 'Norda Archive', url: null, published: '2026-03-02' }],
  entities: [],
  claims: [
    {
      id: 'z.1',
      article: 0,
      kind: 'direct',
      content: ONLY_SIXTH,
      speaker: 'Eva Strand',
      role: null,
      hops: [],
      entities: [],
    },
  ],
};

let context: BrowserContext;
let close: () => Promise<void>;
let library: Page;

beforeAll(async () => {
  ({ context, close } = await startChromium({ allSites: true }));
  library = await context.newPage();
  await library.goto(`chrome-extension://${await extensionId(context)}/views/library.html`);
});
afterAll(() => close?.());

/** What the library holds, read by itself; with the size it says it has, and the one it has. */
interface Held {
  readonly pages: readonly string[];
  readonly addresses: readonly string[];
  readonly corrections: readonly string[];
  readonly packs: readonly string[];
  readonly size: number;
  readonly sizes: number;
  /** Digest of the pages' text and of what was read in it. */
  readonly digest: string;
}

async function held(): Promise<Held> {
  const { text, ...rest } = await library.evaluate(async () => {
    const whole = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await whole(indexedDB.open('library'));
    const stores = database.transaction(['pages', 'corrections', 'packs', 'counts']);
    const store = (name: string) => stores.objectStore(name);
    const stored = (await whole(store('pages').getAll())) as {
      page: { id: string; article: { url: string } };
      size: number;
    }[];
    const all = {
      pages: stored.map(({ page }) => page.id).sort(),
      addresses: stored.map(({ page }) => page.article.url).sort(),
      corrections: (await whole(store('corrections').getAllKeys())).map(String).sort(),
      packs: (await whole(store('packs').getAllKeys())).map(String),
      size: Number((await whole(store('counts').get('size'))) ?? 0),
      sizes: stored.reduce((sum, { size }) => sum + size, 0),
      text: JSON.stringify(stored.map(({ page }) => page)),
    };
    database.close();
    return all;
  });
  return { ...rest, digest: createHash('sha256').update(text).digest('hex') };
}

async function savePage(page: Page): Promise<void> {
  const popup = await clickToolbar(page);
  await popup.waitFor('.save-page');
  await popup.click('.save-page');
  await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain('Saved on');
  await popup.close();
}

const fileOf = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });
const take = (file: ReturnType<typeof fileOf> | string) => library.locator('input[type=file]').setInputFiles(file);
const notice = () => library.locator('[role=status]').first().innerText();
const uses = () => library.locator('main').innerText();

/** A library file of pages that are nobody's. */
function libraryFile(host: string, pages: number): string {
  const nothing = { outlet: null, published: null, byline: null, language: 'en', partial: false, kind: 'article' };
  const lists = { ownNames: [], authors: [], creditLines: [], captions: [] };
  return JSON.stringify({
    format: 'according-to-library',
    version: 1,
    corrections: [],
    pages: Array.from({ length: pages }, (_, i) => {
      const url = `https://${host}/${i}`;
      const blocks = [{ kind: 'paragraph', text: `“No ship will wait in strait number ${i},” said Ada Novak.` }];
      return { savedAt: 1, article: { ...nothing, ...lists, url, title: url, blocks } };
    }),
  });
}

describe('a day with the library', () => {
  it('saves five pages and meets their claims on a sixth, in a line by date with the earliest', async () => {
    for (const source of fivePages) {
      const page = await openPage(context, source);
      await savePage(page);
      await page.close();
    }
    expect((await held()).pages).toHaveLength(5);

    const sixth = await openPage(context, sixthPage);
    const panel = await context.newPage();
    await panel.goto(await viewAddress(context, 'panel', 'eveningbuoy.example'));
    const entry = panel.locator('.entry', { hasText: SAID.slice(0, 30) }).first();
    await entry.locator('.upstream').waitFor({ state: 'attached', timeout: 30_000 });
    await entry.locator('summary').click();
    expect(await entry.locator('.upstream > p').innerText()).toBe(
      'Earliest that you have: Strait Gazette, 10 March 2026',
    );
    const steps = (await entry.locator('.upstream li').allInnerTexts()).map((line) =>
      line.replace(/[\u2068\u2069]/g, ''),
    );
    expect(steps.map((line) => [line.includes('in the same words'), /10|12|14|15|16/.exec(line)?.[0]])).toEqual([
      [true, '10'],
      [true, '12'],
      [false, '14'],
      [true, '15'],
      [true, '16'],
    ]);

    await entry.locator('.wrong-speaker').click();
    await entry.locator('.who-then input').fill('eva strand');
    await entry.locator('.who-then button').click();
    await expect.poll(() => entry.innerText()).toContain('Kept on this machine');
    await panel.reload();
    await expect.poll(() => entry.locator('.who').innerText(), { timeout: 30_000 }).toContain('Eva Strand');
    await panel.close();
    await sixth.close();
  });

  it(`installs a pack of ${CLAIMS} claims, meets one on a page, and gives the pack back as it was`, async () => {
    const pack = packArticles([...madeUpArticles(CLAIMS - 1), ARCHIVED], MAKER);
    await take(fileOf('made-up.pack', pack));
    await expect.poll(uses, { timeout: 120_000 }).toContain('100,000 claims, 5,001 articles');
    const page = await openPage(context, sixthPage);
    const panel = await context.newPage();
    await panel.goto(await viewAddress(context, 'panel', 'eveningbuoy.example'));
    const entry = panel.locator('.entry', { hasText: ONLY_SIXTH.slice(0, 30) }).first();
    await expect
      .poll(() => entry.locator('.upstream > p').textContent(), { timeout: 60_000 })
      .toContain('Norda Archive');
    await panel.close();
    await page.close();

    const [download] = await Promise.all([
      library.waitForEvent('download'),
      library.locator('.export-pack').first().click(),
    ]);
    expect(readFileSync(await download.path()).equals(pack)).toBe(true);
  }, 300_000);

  it('brings a library back as it was exported', async () => {
    const before = await held();
    const [download] = await Promise.all([library.waitForEvent('download'), library.locator('.export').click()]);
    const exported = readFileSync(await download.path(), 'utf8');
    library.once('dialog', (dialog) => void dialog.accept());
    await library.locator('.wipe').click();
    await expect.poll(async () => (await held()).pages).toEqual([]);
    await take(fileOf('library.json', exported));
    await expect.poll(held, { timeout: 60_000 }).toEqual({ ...before, packs: [] });
  });

  it('ends an import without effect when it is cancelled', async () => {
    const before = await held();
    await take(fileOf('many.json', libraryFile('cancelled.example', 2_000)));
    await library.locator('.importing .cancel').click();
    await expect.poll(notice).toContain('cancelled; nothing was changed');
    expect(await held()).toEqual(before);
  });

  it(
    `loses nothing when its worker is ended ${KILLS} times in the middle of saves and imports`,
    async () => {
      const page = await openPage(context, fivePages[0]!);
      await library.bringToFront();
      const tabId = Number(new URL(await viewAddress(context, 'panel', 'halmcourier.example')).searchParams.get('tab'));
      const random = seededRandom(5);
      /** Asks the worker as a view does, once; false where it was ended before it could answer. */
      const ask = (call: string, argument: unknown) =>
        library.evaluate(
          ([name, value]) =>
            (
              globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<object> } } }
            ).chrome.runtime
              .sendMessage({ direction: 'view-to-background', call: name, args: [value] })
              .then((reply) => reply !== undefined && !('error' in reply))
              .catch(() => false),
          [call, argument] as const,
        );
      const before = await held();
      const kept: string[] = [];
      let lost = 0;
      for (let round = 0; round < KILLS; round++) {
        const correct = async (name: string) => {
          const key = `correction-${name}`;
          const made = { key, verdict: 'no-statement', speaker: null, content: 'words', foundBy: [] };
          if (await ask('correct', made)) kept.push(key);
          else lost++;
        };
        // Awake first, so that it is ended in the middle of its work and not of its start.
        await correct(`${round}`);
        if (round % IMPORTS_EVERY === 0) await take(fileOf('some.json', libraryFile(`round${round}.example`, 20)));
        const work = Array.from({ length: 30 }, (_, i) =>
          i % 10 === 0 ? ask('savePage', { tabId }) : correct(`${round}-${i}`),
        );
        await sleep(random() * 150);
        await endWorker(context);
        await Promise.all(work);
        const now = await held();
        expect(now.size).toBe(now.sizes);
        expect(now.pages).toEqual(expect.arrayContaining([...before.pages]));
        expect(now.corrections).toEqual(expect.arrayContaining([...before.corrections, ...kept]));
      }
      // Some were ended before they were answered, and others not.
      expect([lost > 0, kept.length > KILLS]).toEqual([true, true]);
      await expect.poll(() => library.locator('.importing').count(), { timeout: 60_000 }).toBe(0);
      const { addresses } = await held();
      for (let round = 0; round < KILLS; round += IMPORTS_EVERY) {
        const came = addresses.filter((address) => address.startsWith(`https://round${round}.example/`)).length;
        expect([0, 20]).toContain(came);
      }
      await page.close();
    },
    60_000 + 10_000 * KILLS,
  );

  it('loses nothing when the disk is full', async () => {
    const before = await held();
    const client = await context.newCDPSession(library);
    const origin = library.url().slice(0, library.url().indexOf('/views'));
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    // So long the browser goes by the room that it found last.
    await sleep(ROOM_REMEMBERED_MS);
    await take(fileOf('some.json', libraryFile('full.example', 30)));
    await expect.poll(notice, { timeout: 60_000 }).toBe('The disk has no more room for it.');
    expect(await held()).toEqual(before);
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await take(fileOf('some.json', libraryFile('roomy.example', 3)));
    await expect.poll(async () => (await held()).pages.length, { timeout: 60_000 }).toBe(before.pages.length + 3);
  }, 200_000);
});

describe('files that are none', () => {
  const pack = packArticles(madeUpArticles(200), MAKER);
  const flipped = (at: number) => pack.map((byte, i) => (i === at ? byte ^ 0x10 : byte));
  const lying = () => {
    const text = Buffer.from(pack).toString('latin1');
    return Buffer.from(text.replace('"claims":200', '"claims":900'), 'latin1');
  };
  const sound = libraryFile('sound.example', 1);
  const cases: [string, string, string | Uint8Array, RegExp][] = [
    ['an empty file', 'a.json', '', /neither a library nor a pack/],
    ['a library cut short', 'a.json', sound.slice(0, 200), /cut short/],
    ['another JSON', 'a.json', '[1,2,3]', /not an exported/],
    ['a web page', 'a.json', '<!doctype html><script>alert(1)</script>', /neither a library nor a pack/],
    ['a newer library', 'a.json', sound.replace('"version":1', '"version":7'), /has version 7/],
    ['a claim of 10 MB', 'a.json', sound.replace('No ship', 'x'.repeat(1e7)), /too long/],
    ['a field of another kind', 'a.json', sound.replace('"savedAt":1', '"savedAt":"1"'), /pages\.0\.savedAt/],
    [
      'a script for an address, and a list for a title',
      'a.json',
      sound.replace(/"title":"[^"]*"/, '"title":["x"]'),
      /title/,
    ],
    ['no pack', 'a.pack', 'no pack', /not an According To pack/],
    ['an empty pack', 'a.pack', '', /not an According To pack/],
    ['a pack cut short', 'a.pack', pack.subarray(0, pack.length - 100), /cut short/],
    ['a pack with something added', 'a.pack', Buffer.concat([pack, Buffer.from('more')]), /something added/],
    ['a bit flipped in the header', 'a.pack', flipped(40), /damaged/],
    ['a bit flipped in the body', 'a.pack', flipped(pack.length - 5_000), /damaged/],
    ['a pack that lies about its sizes', 'a.pack', lying(), /damaged/],
  ];

  it.each(cases)('%s is refused, and nothing is changed', async (_, name, content, reason) => {
    const before = await held();
    await take(fileOf(name, content));
    await expect.poll(notice, { timeout: 20_000 }).toMatch(reason);
    expect(await held()).toEqual(before);
    // So that the next one's reason is its own.
    await library.reload();
    await library.locator('input[type=file]').waitFor();
  });

  it('more than 500 MB are refused unread', async () => {
    const path = join(tmpdir(), `according-to-${process.pid}.json`);
    writeFileSync(path, '{');
    truncateSync(path, 501_000_000);
    await take(path);
    await expect.poll(notice).toContain('more than 500 MB');
  });
});
