import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleInTab } from '../../src/background/articleInTab';
import { getLibrary } from '../../src/background/getLibrary';
import { savedState } from '../../src/background/savedState';
import { saveFromCard } from '../../src/background/saveFromCard';
import { savePage } from '../../src/background/savePage';
import { wipeLibrary } from '../../src/library/wipeLibrary';
import { writeLibrary } from '../../src/library/writeLibrary';
import type { Article } from '../../src/model/Article';
import { isPrivateTab } from '../../src/platform/isPrivateTab';
import { getLibraryRules } from '../../src/platform/libraryRules';
import { makeArticle } from '../engine/index/makeClaim';
import { NO_RULES } from '../library/noRules';

vi.mock('../../src/background/articleInTab', () => ({ articleInTab: vi.fn() }));
vi.mock('../../src/platform/libraryRules', () => ({ getLibraryRules: vi.fn() }));
vi.mock('../../src/platform/isPrivateTab', () => ({ isPrivateTab: vi.fn() }));
vi.mock('../../src/platform/extensionVersion', () => ({ extensionVersion: () => '1.2.3' }));

const SAID = '“No ship will wait in the strait this winter, whatever it costs,” said Ada Novak, the harbour master.';
const more = [
  'The ferry runs twice a day and carries four hundred passengers across the strait in fine weather.',
  'A second ferry was ordered last year from a yard in the south and is to come before the autumn.',
  'Fishermen have asked for a new quay for years, and many of them came to the meeting on Tuesday.',
];
const articleAt = (url: string, texts: readonly string[]): Article =>
  makeArticle(texts, { url, outlet: 'Norda Post', published: '2026-03-01' });
const savedCount = async () => (await getLibrary().library()).count('pages');

beforeEach(async () => {
  vi.mocked(getLibraryRules).mockResolvedValue(NO_RULES);
  vi.mocked(isPrivateTab).mockResolvedValue(false);
  vi.mocked(articleInTab).mockResolvedValue(articleAt('https://norda.example/1', [SAID, ...more]));
  await wipeLibrary(await getLibrary().library());
});

describe('savePage', () => {
  it('saves the article in a tab, and tells what changed when it is read again', async () => {
    expect(await savedState({ tabId: 1 })).toEqual({
      mayBeSaved: true,
      forbidden: false,
      savedAt: null,
      changed: null,
      copies: [],
      packed: [],
    });
    expect(await savePage({ tabId: 1 })).toMatchObject({ savedAt: expect.any(Number), changed: null, copies: [] });
    const added = '“The quay will be mended before the winter comes,” said Ilse Brandt, the mayor of Halm.';
    vi.mocked(articleInTab).mockResolvedValue(articleAt('https://norda.example/1', [SAID, ...more, added]));
    expect((await savedState({ tabId: 1 })).changed).toMatchObject({
      came: 1,
      went: 0,
      which: [[{ type: 'added', text: expect.stringContaining('The quay will be mended before the winter comes') }]],
    });
  });

  it('keeps whom and what the article names, and reads that anew of a page saved without it', async () => {
    const namedIn = async () => {
      const [source] = await getLibrary().sources();
      const { index } = source!;
      return Array.from(index.entitiesOf(0), (entity) => index.entity(entity));
    };
    const novak = { name: 'Ada Novak', kind: 'person', names: ['Ada Novak'] };
    await savePage({ tabId: 1 });
    const library = await getLibrary().library();
    const [stored] = await library.getAll('pages');
    const { named, ...page } = stored!.page;
    expect(named).toEqual([novak]);
    expect(await namedIn()).toEqual([novak]);
    await writeLibrary(library, [{ ...page, savedAt: page.savedAt + 1 }], [], NO_RULES);
    expect(await namedIn()).toEqual([novak]);
  });

  it('tells how much of another page stands in a saved one', async () => {
    await savePage({ tabId: 1 });
    vi.mocked(articleInTab).mockResolvedValue(articleAt('https://estra.example/2', [SAID, ...more]));
    const { copies, packed, savedAt } = await savedState({ tabId: 1 });
    expect(savedAt).toBeNull();
    expect(copies).toMatchObject([{ outlet: 'Norda Post', copied: 4, sentences: 4 }]);
    expect(packed).toEqual([]);
  });

  it.each([
    ['another agency’s', 'Xinhua', { there: ['Reuters'], here: ['Xinhua'] }],
    ['the same one’s', 'Reuters', null],
  ])('tells that a saved page’s report stands here under %s name', async (_, agency, names) => {
    const reportOf = (name: string) => [
      `HALM, March 1 (${name}) - The strait was closed to all ships on Sunday.`,
      ...more,
    ];
    vi.mocked(articleInTab).mockResolvedValue(articleAt('https://norda.example/1', [SAID, ...reportOf('Reuters')]));
    await savePage({ tabId: 1 });
    vi.mocked(articleInTab).mockResolvedValue(articleAt('https://estra.example/2', [SAID, ...reportOf(agency)]));
    expect((await savedState({ tabId: 1 })).copies).toMatchObject([{ outlet: 'Norda Post', names }]);
  });

  it('saves nothing that the reader’s organisation forbids, and says that it does', async () => {
    vi.mocked(getLibraryRules).mockResolvedValue({ ...NO_RULES, unsavedSites: ['norda.example'] });
    await expect(savePage({ tabId: 1 })).rejects.toThrow('pages of norda.example');
    expect(await savedState({ tabId: 1 })).toMatchObject({ mayBeSaved: false, forbidden: true });
    expect(await savedCount()).toBe(0);
  });

  it('saves from a card what the reader has in view in its frame, and tells no more', async () => {
    const sender = { id: 'x', url: 'https://norda.example/1', tabId: 1, frameId: 3, inFront: true };
    expect(await saveFromCard(sender)).toBeUndefined();
    expect(vi.mocked(articleInTab)).toHaveBeenLastCalledWith({ tabId: 1, frameId: 3 });
    expect(await savedCount()).toBe(1);
  });

  it.each([
    ['a tab behind others', { tabId: 1, inFront: false }],
    ['no tab', { tabId: undefined, inFront: true }],
  ])('saves nothing from the card of %s', async (_, from) => {
    await expect(saveFromCard({ id: 'x', url: 'https://norda.example/1', frameId: 0, ...from })).rejects.toThrow(
      'the page in front',
    );
    expect(await savedCount()).toBe(0);
  });

  it('saves nothing from a private window, and nothing where there is no article', async () => {
    vi.mocked(isPrivateTab).mockResolvedValue(true);
    await expect(savePage({ tabId: 1 })).rejects.toThrow('private window');
    const sender = { id: 'x', url: 'https://norda.example/1', tabId: 1, frameId: 0, inFront: true };
    await expect(saveFromCard(sender)).rejects.toThrow('private window');
    expect((await savedState({ tabId: 1 })).mayBeSaved).toBe(false);
    vi.mocked(isPrivateTab).mockResolvedValue(false);
    vi.mocked(articleInTab).mockResolvedValue(null);
    await expect(savePage({ tabId: 1 })).rejects.toThrow('no article');
    expect(await savedCount()).toBe(0);
  });
});
