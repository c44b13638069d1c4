import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findMatches } from '../../src/engine/index/findMatches';
import { checkLibraryFile } from '../../src/library/checkLibraryFile';
import { exportLibrary } from '../../src/library/exportLibrary';
import { importLibrary } from '../../src/library/importLibrary';
import { installPack } from '../../src/library/installPack';
import { LibraryError } from '../../src/library/LibraryError';
import { type Library, openLibrary } from '../../src/library/openLibrary';
import { packPages } from '../../src/library/packPages';
import { type LibrarySources, readSources } from '../../src/library/readSources';
import { readUse } from '../../src/library/readUse';
import { removePages } from '../../src/library/removePages';
import { searchPages } from '../../src/library/searchPages';
import { setLimit } from '../../src/library/setLimit';
import { undoRemoval } from '../../src/library/undoRemoval';
import { wipeLibrary } from '../../src/library/wipeLibrary';
import { writeLibrary } from '../../src/library/writeLibrary';
import type { Correction } from '../../src/model/Correction';
import { madePage } from './madePage';
import { namesKept } from './namesKept';
import { NO_RULES } from './noRules';

const WORDS = 'The harbour will reopen to cargo ships before the end of the winter season';
const FIRST = madePage('https://norda.example/1', [{ words: WORDS }]);
const SECOND = madePage('https://norda.example/2', [
  { words: 'No ship will wait in the strait this winter', speaker: 'Bo Lind' },
]);
const CORRECTION: Correction = {
  key: FIRST.report.statements[0]!.key,
  verdict: 'speaker',
  speaker: 'Eva Strand',
  content: WORDS,
  foundBy: ['tagger'],
  correctedAt: 5,
};

let count = 0;
let library: Library;
beforeEach(async () => {
  library = await openLibrary(() => undefined, `test-${count++}`);
});

const idsOf = async () => (await library.getAllKeys('pages')).sort();
const wordsKnown = async (words: string) => {
  const { article, report } = madePage('https://other.example/9', [{ words }]);
  const { sources } = await readSources(library, null, NO_RULES, namesKept);
  const { matches, claims } = findMatches(article, report.statements, sources);
  return matches[0]!.filter(({ kind }) => kind.endsWith('words')).map(({ claim }) => claims[claim]!.origin);
};

/** All that is stored, but for what can be made again. */
const everything = async () =>
  Promise.all((['pages', 'removed', 'packs', 'corrections', 'counts'] as const).map((name) => library.getAll(name)));

describe('the library', () => {
  it('knows what was saved on other pages, and no more once it is removed', async () => {
    await writeLibrary(library, [FIRST, SECOND], [], NO_RULES);
    expect(await wordsKnown(WORDS)).toEqual(['library']);
    await removePages(library, [FIRST.id]);
    expect(await wordsKnown(WORDS)).toEqual([]);
    expect(await undoRemoval(library)).toBe(1);
    expect(await wordsKnown(WORDS)).toEqual(['library']);
    await wipeLibrary(library);
    expect([await wordsKnown(WORDS), await idsOf(), await undoRemoval(library)]).toEqual([[], [], 0]);
  });

  it('knows what installed packs hold', async () => {
    await installPack(library, packPages([FIRST], namesKept), 1, NO_RULES);
    await installPack(library, packPages([FIRST], namesKept), 2, NO_RULES);
    expect(await library.count('packs')).toBe(1);
    expect(await wordsKnown(WORDS)).toEqual(['pack']);
    await expect(installPack(library, new Uint8Array(20), 1, NO_RULES)).rejects.toThrow('not an According To pack');
  });

  it('reads itself anew only after a change', async () => {
    await writeLibrary(library, [FIRST], [], NO_RULES);
    const read = await readSources(library, null, NO_RULES, namesKept);
    expect(await readSources(library, read, NO_RULES, namesKept)).toBe(read);
    await writeLibrary(library, [SECOND], [], NO_RULES);
    expect((await readSources(library, read, NO_RULES, namesKept)).sources[0]!.index.claimCount).toBe(2);
  });

  it('keeps of one page the later reading, and counts its size once', async () => {
    await writeLibrary(library, [FIRST], [], NO_RULES);
    const size = await library.get('counts', 'size');
    await writeLibrary(library, [{ ...FIRST, savedAt: 999, engine: 'older' }], [], NO_RULES);
    expect((await library.get('pages', FIRST.id))!.page.engine).toBe(FIRST.engine);
    await writeLibrary(library, [{ ...FIRST, savedAt: 1001 }], [], NO_RULES);
    expect(await library.get('counts', 'size')).toBe(size);
    await removePages(library, [FIRST.id, 'nowhere']);
    expect(await library.get('counts', 'size')).toBe(0);
  });

  it('saves nothing beyond the limit, and loses nothing', async () => {
    await writeLibrary(library, [FIRST], [], NO_RULES);
    await library.put('counts', (await library.get('counts', 'size'))! + 10, 'limit');
    await expect(writeLibrary(library, [SECOND], [CORRECTION], NO_RULES)).rejects.toThrow(LibraryError);
    expect([await idsOf(), await library.count('corrections')]).toEqual([[FIRST.id], 0]);
  });

  it('lets the reader set the limit, and removes nothing for a lower one', async () => {
    await writeLibrary(library, [FIRST], [], NO_RULES);
    await setLimit(library, 1);
    expect([await readUse(library, NO_RULES), await idsOf()]).toMatchObject([{ pages: 1, limit: 1 }, [FIRST.id]]);
    await expect(writeLibrary(library, [SECOND], [], NO_RULES)).rejects.toThrow('limit that you have set');
    await setLimit(library, 1e6);
    await writeLibrary(library, [SECOND], [], NO_RULES);
    expect(await idsOf()).toHaveLength(2);
  });

  it.each([0, 1, 2, 3])('loses nothing when the disk is full after %i writes', async (writes) => {
    await writeLibrary(library, [FIRST], [CORRECTION], NO_RULES);
    const before = await everything();
    let left = writes;
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- === 0) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const more = { ...CORRECTION, key: 'other', speaker: null };
    const late = { ...FIRST, savedAt: FIRST.savedAt + 1 };
    await expect(writeLibrary(library, [SECOND, late], [more], NO_RULES)).rejects.toThrow(
      'The disk has no more room for it.',
    );
    full.mockRestore();
    expect(await everything()).toEqual(before);
    await writeLibrary(library, [SECOND, late], [more], NO_RULES);
    expect([await library.count('pages'), await library.count('corrections')]).toEqual([2, 2]);
  });

  it('is searched by words, speaker, outlet and date', async () => {
    await writeLibrary(library, [FIRST, SECOND], [], NO_RULES);
    const nothing = { words: null, speaker: null, agency: null, outlet: null, from: null, until: null };
    const found = async (query: object) =>
      (await searchPages(library, { ...nothing, ...query })).map(({ page }) => page.id);
    expect(await found({})).toHaveLength(2);
    expect(await found({ words: 'winter CARGO' })).toEqual([FIRST.id]);
    expect(await found({ speaker: 'lind' })).toEqual([SECOND.id]);
    expect(await found({ outlet: 'times' })).toEqual([]);
    expect(await found({ from: '2026-03-01', until: '2026-03-01' })).toHaveLength(2);
    expect(await found({ from: '2026-03-02' })).toEqual([]);
  });
});

describe('an organisation’s rules', () => {
  it.each([
    ['no page', { savePages: false }, 'does not let pages be saved'],
    ['none of a site', { unsavedSites: ['norda.example'] }, 'does not let pages of norda.example be saved'],
    ['no more than so much', { limit: 10 }, 'limit that your organisation has set'],
  ])('let be saved: %s, neither one by one nor by an import', async (_, set, reason) => {
    const rules = { ...NO_RULES, ...set };
    await setLimit(library, 1e9);
    await expect(writeLibrary(library, [FIRST], [], rules)).rejects.toThrow(reason);
    const pages = [{ savedAt: 1, article: FIRST.article }];
    const file = { format: 'according-to-library', version: 1, pages, corrections: [CORRECTION] } as const;
    const signal = new AbortController().signal;
    const importing = importLibrary(library, file, { read: () => FIRST, onProgress: () => undefined, rules, signal });
    await expect(importing).rejects.toThrow(reason);
    expect([await idsOf(), await library.count('corrections')]).toEqual([[], 0]);
    await writeLibrary(library, [], [CORRECTION], rules);
  });

  it('leave pages of other sites be', async () => {
    await writeLibrary(library, [FIRST], [], { ...NO_RULES, unsavedSites: ['other.example', 'orda.example'] });
    expect(await idsOf()).toEqual([FIRST.id]);
  });

  it('set the limit in place of the reader’s', async () => {
    await setLimit(library, 1);
    expect(await readUse(library, { ...NO_RULES, limit: 5e6 })).toMatchObject({ limit: 5e6 });
    await writeLibrary(library, [FIRST], [], { ...NO_RULES, limit: 5e6 });
  });

  it('name the packs that may be installed, and that are looked in where they are', async () => {
    const pack = packPages([FIRST], namesKept);
    await writeLibrary(library, [SECOND], [], NO_RULES);
    await expect(installPack(library, pack, 1, { ...NO_RULES, packs: [] })).rejects.toThrow('let this pack');
    const { checksum } = await installPack(library, pack, 1, NO_RULES);
    const origins = async (packs: readonly string[] | null, last: LibrarySources | null = null) => {
      const read = await readSources(library, last, { ...NO_RULES, packs }, namesKept);
      return { read, origins: read.sources.map(({ origin }) => origin) };
    };
    const { read, origins: all } = await origins(null);
    expect(all).toEqual(['library', 'pack']);
    expect((await origins(['another'], read)).origins).toEqual(['library']);
    expect((await origins([checksum], read)).read).toBe(read);
  });
});

describe('a library file', () => {
  const options = {
    read: (_article: unknown, savedAt: number) => ({ ...FIRST, savedAt }),
    onProgress: () => undefined,
    rules: NO_RULES,
    signal: new AbortController().signal,
  };

  it('brings back pages and corrections', async () => {
    await writeLibrary(library, [FIRST], [CORRECTION], NO_RULES);
    const file = checkLibraryFile(JSON.parse(JSON.stringify(await exportLibrary(library))));
    await wipeLibrary(library);
    await importLibrary(library, file, options);
    expect([await idsOf(), await library.getAll('corrections')]).toEqual([[FIRST.id], [CORRECTION]]);
  });

  it('changes nothing where the import is cancelled', async () => {
    const file = {
      format: 'according-to-library',
      version: 1,
      pages: [{ savedAt: 1, article: FIRST.article }],
      corrections: [],
    } as const;
    const cancelled = AbortSignal.abort();
    await expect(importLibrary(library, file, { ...options, signal: cancelled })).rejects.toThrow('cancelled');
    expect(await idsOf()).toEqual([]);
  });

  it.each([1, 2, 3, 4])('changes nothing where the import is cancelled at step %i of four', async (step) => {
    await writeLibrary(library, [FIRST], [], NO_RULES);
    const before = await everything();
    let asked = 0;
    // Twice while the pages are read, then while they are written.
    const signal = { addEventListener: () => undefined, get aborted() { return ++asked >= step; } } as unknown as AbortSignal; // biome-ignore format: one thing
    const pages = [1, 2].map((savedAt) => ({ savedAt, article: SECOND.article }));
    const file = { format: 'according-to-library', version: 1, pages, corrections: [CORRECTION] } as const;
    const read = (_article: unknown, savedAt: number) => ({ ...SECOND, id: `page ${savedAt}`, savedAt });
    await expect(importLibrary(library, file, { ...options, read, signal })).rejects.toThrow('nothing was changed');
    expect(await everything()).toEqual(before);
    await importLibrary(library, file, { ...options, read });
    expect(await library.count('pages')).toBe(3);
  });

  it('changes nothing where it is cancelled while a page is being read that never ends', async () => {
    const cancel = new AbortController();
    const pages = [{ savedAt: 1, article: FIRST.article }];
    const file = { format: 'according-to-library', version: 1, pages, corrections: [CORRECTION] } as const;
    const read = () => new Promise<typeof FIRST>(() => cancel.abort());
    await expect(importLibrary(library, file, { ...options, read, signal: cancel.signal })).rejects.toThrow(
      LibraryError,
    );
    expect([await idsOf(), await library.count('corrections')]).toEqual([[], 0]);
  });

  const sound = {
    format: 'according-to-library',
    version: 1,
    pages: [{ savedAt: 1, article: FIRST.article }],
    corrections: [CORRECTION],
  };
  it.each([
    ['nothing', null, /not an exported According To library/],
    ['another file', { format: 'according-to-index', version: 1 }, /not an exported According To library/],
    ['a newer version', { ...sound, version: 2 }, /has version 2/],
    ['no pages', { ...sound, pages: undefined }, /damaged: pages/],
    [
      'a page without text',
      { ...sound, pages: [{ savedAt: 1, article: { ...FIRST.article, blocks: 'x' } }] },
      /pages\.0\.article\.blocks/,
    ],
    [
      'a claim of 10 MB',
      { ...sound, corrections: [{ ...CORRECTION, content: 'x'.repeat(1e7) }] },
      /corrections\.0\.content.*too long/,
    ],
    ['another verdict', { ...sound, corrections: [{ ...CORRECTION, verdict: 'true' }] }, /corrections\.0\.verdict/],
  ])('is refused: %s', (_, value, reason) => {
    expect(() => checkLibraryFile(value)).toThrow(LibraryError);
    expect(() => checkLibraryFile(value)).toThrow(reason);
  });

  it('sets no prototype', () => {
    const file = checkLibraryFile(JSON.parse(`${JSON.stringify(sound).slice(0, -1)},"__proto__":{"polluted":1}}`));
    expect([Object.keys(file).sort(), 'polluted' in {}]).toEqual([
      ['corrections', 'format', 'pages', 'version'],
      false,
    ]);
  });
});
