import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/bench/seededRandom';
import { Firefox } from '../../scripts/browsers/firefox/Firefox';
import type { FirefoxPage } from '../../scripts/browsers/firefox/FirefoxPage';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { builtExtension } from './extension';
import { CLAIMS, CLAIMS_A_PAGE, manyPages } from './manyPages';
import { saveInFirefox } from './saveInFirefox';
import { fivePages } from './sixPages';

const executable = installFirefox();

/** How often the background is ended while something is saved or imported: each takes some seconds on a busy machine. */
const KILLS = Number(process.env.ACCORDING_TO_KILLS ?? 20);
const IMPORTS_EVERY = 5;
/** Within so long some of what a round asks for is done; the background is ended at a random moment of it. */
const LONGEST_WORK_MS = 600;
/** Room that the browser is told it has on the disk, in KB. */
const ROOM = 10 * 1024;
const PATIENCE = 1_000_000;
/** `libraryFile.test.ts` has Chromium read forty times as many; this browser takes two minutes for ten thousand. */
const PAGES = CLAIMS / CLAIMS_A_PAGE / 40;

/** What the library holds, read by itself; with the size it says it has, and the one it has. */
interface Held {
  readonly addresses: readonly string[];
  readonly corrections: readonly string[];
  readonly size: number;
  readonly sizes: number;
}

const HELD = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('library');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const stores = opening.result.transaction(['pages', 'corrections', 'counts']);
    const whole = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
    const store = (name) => stores.objectStore(name);
    Promise.all([whole(store('pages').getAll()), whole(store('corrections').getAllKeys()), whole(store('counts').get('size'))])
      .then(([pages, corrections, size]) => {
        opening.result.close();
        resolve(JSON.stringify({
          addresses: pages.map(({ page }) => page.article.url).sort(),
          corrections: corrections.map(String).sort(),
          size: size ?? 0,
          sizes: pages.reduce((sum, one) => sum + one.size, 0),
        }));
      });
  };
})`;

/** The library's own page in this browser, and what a reader does there. */
class LibraryView {
  constructor(private readonly page: FirefoxPage) {}

  static async open(firefox: Firefox): Promise<LibraryView> {
    const view = new LibraryView(await firefox.openOwnPage('views/library.html'));
    await expect.poll(() => view.text(), { timeout: 30_000 }).toContain('Pages:');
    return view;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate<T>(expression);
  }

  text(): Promise<string> {
    return this.evaluate<string>(`document.querySelector('main')?.innerText ?? ''`);
  }

  async held(): Promise<Held> {
    return JSON.parse(await this.evaluate<string>(HELD)) as Held;
  }

  take(content: string): Promise<boolean> {
    return this.evaluate<boolean>(`(() => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(content)}], 'library.json'));
      const input = document.querySelector('input[type=file]');
      input.files = chosen.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  /** How far an import says it has come; -1 where none is going on. */
  progress(): Promise<number> {
    return this.evaluate<number>(`document.querySelector('.importing progress')?.value ?? -1`);
  }

  press(selector: string): Promise<void> {
    return this.evaluate<void>(`void document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** A library file of few statements and some 15 MB of captions, which no browser can store in less. */
function heavyPages(): string {
  const random = seededRandom(3);
  const caption = () => Array.from({ length: 500 }, () => random().toString(36).slice(2)).join('');
  const file = JSON.parse(manyPages('full.example', 30, 2)) as { pages: { article: { captions: string[] } }[] };
  for (const { article } of file.pages) article.captions = Array.from({ length: 100 }, caption);
  return JSON.stringify(file);
}

describe.skipIf(executable === null)('the library in Firefox', () => {
  let extension: { folder: string; remove(): void };

  beforeAll(async () => {
    extension = await builtExtension('firefox', true);
  });
  afterAll(() => extension?.remove());

  it(
    `loses nothing when its background is ended ${KILLS} times in the middle of saves and imports`,
    async () => {
      const firefox = await Firefox.launch(executable ?? '', extension.folder);
      try {
        const page = await saveInFirefox(firefox, fivePages[0]!);
        const library = await LibraryView.open(firefox);
        const tabId = await library.evaluate<number>(
          `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('halmcourier.example')).id)`,
        );
        /** Asks the background as a view does, once; false where it was ended before it could answer. */
        const ask = (call: string, argument: unknown) =>
          library.evaluate<boolean>(
            `browser.runtime.sendMessage(${JSON.stringify({ direction: 'view-to-background', call, args: [argument] })})
              .then((reply) => reply !== undefined && !('error' in reply)).catch(() => false)`,
          );
        const random = seededRandom(5);
        const before = await library.held();
        const kept: string[] = [];
        let lost = 0;
        const correct = async (name: string) => {
          const key = `correction-${name}`;
          const made = { key, verdict: 'no-statement', speaker: null, content: 'words', foundBy: [] };
          if (await ask('correct', made)) kept.push(key);
          else lost++;
        };
        for (let round = 0; round < KILLS; round++) {
          // Awake first, so that it is ended in the middle of its work and not of its start.
          await correct(`${round}`);
          if (round % IMPORTS_EVERY === 0) await library.take(manyPages(`round${round}.example`, 20, 1));
          const work = Array.from({ length: 30 }, (_, i) =>
            i % 10 === 0 ? ask('savePage', { tabId }) : correct(`${round}-${i}`),
          );
          await sleep(random() * LONGEST_WORK_MS);
          await firefox.endBackground();
          await Promise.all(work);
          const now = await library.held();
          expect(now.size).toBe(now.sizes);
          expect(now.addresses).toEqual(expect.arrayContaining([...before.addresses]));
          expect(now.corrections).toEqual(expect.arrayContaining([...before.corrections, ...kept]));
        }
        // Some were ended before they were answered, and others not.
        expect([lost > 0, kept.length > KILLS / 2]).toEqual([true, true]);
        await expect.poll(() => library.progress(), { timeout: 60_000 }).toBe(-1);
        const { addresses } = await library.held();
        for (let round = 0; round < KILLS; round += IMPORTS_EVERY) {
          const came = addresses.filter((address) => address.startsWith(`https://round${round}.example/`)).length;
          expect([0, 20]).toContain(came);
        }
        await page.close();
      } finally {
        await firefox.close();
      }
    },
    120_000 + 10_000 * KILLS,
  );

  it('loses nothing when the disk is full', async () => {
    const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM };
    const firefox = await Firefox.launch(executable ?? '', extension.folder, { preferences });
    try {
      const library = await LibraryView.open(firefox);
      await library.take(manyPages('first.example', 5, 5));
      await expect.poll(async () => (await library.held()).addresses, { timeout: 60_000 }).toHaveLength(5);
      const before = await library.held();
      await library.take(heavyPages());
      await expect.poll(() => library.text(), { timeout: 300_000 }).toContain('The disk has no more room for it.');
      expect(await library.held()).toEqual(before);
      await library.take(manyPages('small.example', 2, 5));
      await expect.poll(async () => (await library.held()).addresses, { timeout: 60_000 }).toHaveLength(7);
    } finally {
      await firefox.close();
    }
  }, 500_000);

  it(
    `takes in a library file of ${PAGES * CLAIMS_A_PAGE} claims, says how far it has come, gives it up or gives it back`,
    async () => {
      const firefox = await Firefox.launch(executable ?? '', extension.folder);
      try {
        const library = await LibraryView.open(firefox);
        const file = manyPages('halm.example', PAGES);
        await library.take(file);
        await expect
          .poll(async () => (await library.progress()) ?? 0, { timeout: 300_000 })
          .toBeGreaterThan(PAGES / 20);
        await library.press('.importing .cancel');
        await expect.poll(() => library.text(), { timeout: 60_000 }).toContain('cancelled; nothing was changed');
        expect((await library.held()).addresses).toEqual([]);

        await library.take(file);
        await expect
          .poll(() => library.text(), { timeout: PATIENCE, interval: 1000 })
          .toContain(`Pages: ${PAGES.toLocaleString('en')}`);
        // What is given back is caught where the browser would save it.
        await library.evaluate(`void (URL.createObjectURL = (blob) => {
          globalThis.given = blob.text();
          return 'data:,';
        })`);
        await library.press('.export');
        await expect.poll(() => library.evaluate<string>('typeof given'), { timeout: 300_000 }).toBe('object');
        const same = `given.then((text) => {
          const sorted = (file) => JSON.parse(file).pages.map((page) => JSON.stringify(page)).sort().join();
          return sorted(text) === sorted(${JSON.stringify(file)});
        })`;
        expect(await library.evaluate<boolean>(same)).toBe(true);
      } finally {
        await firefox.close();
      }
    },
    PATIENCE + 400_000,
  );
});
