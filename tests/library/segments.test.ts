import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpWriter } from '../../scripts/bench/madeUpWriter';
import { seededRandom } from '../../scripts/bench/seededRandom';
import type { FoundMatches } from '../../src/engine/index/FoundMatches';
import { findMatches } from '../../src/engine/index/findMatches';
import { mergePacks } from '../../src/engine/index/pack/mergePacks';
import { NOBODY } from '../../src/engine/index/pack/nobody';
import { openPack } from '../../src/engine/index/pack/openPack';
import { type Library, openLibrary } from '../../src/library/openLibrary';
import { packPages } from '../../src/library/packPages';
import { type LibrarySources, readSources } from '../../src/library/readSources';
import { removePages } from '../../src/library/removePages';
import { undoRemoval } from '../../src/library/undoRemoval';
import { wipeLibrary } from '../../src/library/wipeLibrary';
import { writeLibrary } from '../../src/library/writeLibrary';
import type { IndexEntity } from '../../src/model/IndexFile';
import type { SavedPage } from '../../src/model/SavedPage';
import { madePage } from './madePage';
import { namesKept } from './namesKept';
import { NO_RULES } from './noRules';

let count = 0;
let library: Library;
let last: LibrarySources | null;
beforeEach(async () => {
  library = await openLibrary(() => undefined, `segments-${count++}`);
  last = null;
});

const random = seededRandom(3);
const writer = madeUpWriter(random);
const below = (most: number) => Math.floor(random() * most);

const HARBOURS = ['Estra', 'Halm', 'Lund', 'Mira', 'Norda', 'Oster', 'Rona', 'Sund', 'Westhaven'].map(
  (name): IndexEntity => ({ name: `${name} Harbour`, kind: 'place', names: [`${name} Harbour`] }),
);

/** A page of some statements that are nobody else's, each about a place. */
function pageAt(place: number, savedAt: number): SavedPage {
  const said = Array.from({ length: 1 + below(6) }, () => ({
    words: `${writer.clauseOf()} in ${HARBOURS[below(9)]!.name}`,
    speaker: `${writer.speaker()}${below(9)}`,
  }));
  const page = madePage(`https://norda.example/${place}`, said, {}, savedAt);
  return { ...page, named: [...page.named!, ...HARBOURS] };
}

const saved = async () => (await library.getAll('pages')).map(({ page }) => page);
const read = async () => {
  last = await readSources(library, last, NO_RULES, namesKept);
  return last;
};
/** All that is in the segments and not hidden, as one pack. */
const whole = async () =>
  mergePacks(
    [...(await read()).segments.values()].map(({ index }) => index),
    NOBODY,
  );
const claimsIn = async () => [...(await read()).segments.values()].map(({ index }) => index.claimCount);

/** What is told of a page; of claims that are on the subject as much as each other, and of entities named as often, in any order. */
const answer = ({ matches, entities }: FoundMatches) => ({
  said: matches.map((list) =>
    list.map(({ claim, kind, similarity }) => [kind.endsWith('words') && claim, kind, similarity]),
  ),
  named: entities.map(({ name, mentions, claims }) => `${name} ${mentions} ${claims.length}`).sort(),
});

describe('the segments of a library', () => {
  it('hold what one pack of all pages would, byte for byte, whatever was saved and removed in which order', async () => {
    const forget = async () => {
      last = null;
    };
    const steps = new Map<number, () => Promise<unknown>>([
      [
        0,
        async () =>
          removePages(
            library,
            (await saved()).filter(() => random() < 0.3).map(({ id }) => id),
          ),
      ],
      [1, () => undoRemoval(library)],
      [2, async () => (random() < 0.3 ? wipeLibrary(library) : undefined)],
      [3, forget],
    ]);
    for (let step = 0; step < 30; step++) {
      const pages = Array.from({ length: 1 + below(3) }, () => pageAt(below(15), 1000 + step));
      await (steps.get(below(12)) ?? (() => writeLibrary(library, pages, [], NO_RULES)))();
      if (random() < 0.2) continue;
      expect(await whole()).toEqual(packPages(await saved(), namesKept));
      expect(await library.count('unpacked')).toBe(0);
    }
  });

  it('answer as one pack of all pages does', async () => {
    for (let step = 0; step < 24; step++) {
      const pages = [pageAt(below(40), 1000 + step), pageAt(below(40), 1000 + step)];
      await writeLibrary(library, pages, [], NO_RULES);
      if (step % 5 === 4) await removePages(library, [(await saved())[below(10)]!.id]);
      await read();
    }
    const pages = await saved();
    const one = [{ index: openPack(packPages(pages, namesKept)), origin: 'library' as const }];
    const { sources } = await read();
    expect(sources.length).toBeGreaterThan(1);
    const named = new Set<string>();
    for (const { report } of pages) {
      const printed = report.statements.map(({ content, speaker }) => ({
        words: `${content[0]!.text}, ${speaker!.name} said`,
      }));
      const { article } = madePage('https://other.example/9', printed);
      const found = findMatches(article, report.statements, sources);
      expect(answer(found)).toEqual(answer(findMatches(article, report.statements, one)));
      for (const { kind } of found.entities) named.add(kind);
    }
    expect([...named].sort()).toEqual(['person', 'place']);
  });

  it('are packed anew for one page in a few small ones: nothing else is read or written', async () => {
    const many = Array.from({ length: 200 }, (_, place) => pageAt(place, 1));
    await writeLibrary(library, many, [], NO_RULES);
    const before = await claimsIn();
    const bytes = [...last!.segments.values()].reduce((sum, segment) => sum + segment.bytes.byteLength, 0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'add');
    const got = vi.spyOn(IDBObjectStore.prototype, 'get');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await writeLibrary(library, [pageAt(1000, 2)], [], NO_RULES);
    got.mockClear();
    await read();
    const written = put.mock.calls.map(([value]) => value.bytes.byteLength);
    expect(written).toHaveLength(1);
    expect(written[0]).toBeLessThan(bytes / 10);
    expect(got.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'pages')).toHaveLength(1);
    expect(all.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['unpacked', 'unpacked']);
    vi.restoreAllMocks();
    expect(await claimsIn()).toEqual([...before, expect.any(Number)]);
  });

  it('stay few when pages are saved one by one', async () => {
    let most = 0;
    for (let place = 0; place < 80; place++) {
      await writeLibrary(library, [pageAt(place, 1)], [], NO_RULES);
      most = Math.max(most, (await claimsIn()).length);
    }
    expect(most).toBeLessThan(6);
  });

  it.each([
    ['none of them', 0],
    ['the first of them alone', 1],
  ])('are of use where the disk has room for %s, and all stored is as it was', async (_, room) => {
    await writeLibrary(library, Array.from({ length: 30 }, (_page, place) => pageAt(place, 1)), [], NO_RULES); // biome-ignore format: one thing
    await read();
    const before = await library.getAll('packed');
    // What was saved before is stored anew without this page, and this page for itself.
    await writeLibrary(library, [pageAt(1, 2)], [], NO_RULES);
    const { add } = IDBObjectStore.prototype;
    let left = room;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
      if (left-- > 0) return add.call(this, value);
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await whole()).toEqual(packPages(await saved(), namesKept));
    vi.restoreAllMocks();
    expect([await library.getAll('packed'), await library.count('unpacked')]).toEqual([before, 1]);
    // In a worker that starts anew, which knows of none that had no room.
    last = null;
    expect(await whole()).toEqual(packPages(await saved(), namesKept));
    expect([await library.count('packed'), await library.count('unpacked')]).toEqual([2, 0]);
  });

  it('hold what is saved while they are packed', async () => {
    await writeLibrary(library, [pageAt(1, 1)], [], NO_RULES);
    const packing = readSources(library, null, NO_RULES, namesKept);
    await writeLibrary(library, [pageAt(1, 2), pageAt(2, 2)], [], NO_RULES);
    await Promise.all([packing, readSources(library, null, NO_RULES, namesKept)]);
    expect(await whole()).toEqual(packPages(await saved(), namesKept));
  });

  it('are made of what an earlier version of the library holds, with whom and what its pages name', async () => {
    const name = `segments-${count++}`;
    const { named, ...page } = pageAt(1, 1);
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        const stores = ['pages', 'removed', 'packs', 'corrections', 'counts', 'packed'];
        for (const store of stores) opening.result.createObjectStore(store);
      };
      opening.onerror = reject;
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['pages', 'counts', 'packed'], 'readwrite');
        transaction.objectStore('pages').put({ page, size: 10 }, page.id);
        transaction.objectStore('counts').put(7, 'revision');
        transaction.objectStore('packed').put({ revision: 7, bytes: new ArrayBuffer(8) }, 'pages');
        transaction.oncomplete = resolve;
        opening.result.onversionchange = () => opening.result.close();
      };
    });
    library = await openLibrary(() => undefined, name);
    expect([await saved(), await library.count('packed')]).toEqual([[page], 0]);
    last = await readSources(library, null, NO_RULES, () => named!);
    expect(await whole()).toEqual(packPages([{ ...page, named: named! }], namesKept));
  });
});
