import { saidOn } from '../../formats/saidOn';
import { exportLibrary } from '../../library/exportLibrary';
import type { LibraryQuery } from '../../library/LibraryQuery';
import { openLibrary } from '../../library/openLibrary';
import type { PageFound } from '../../library/PageFound';
import { readUse } from '../../library/readUse';
import { removePack } from '../../library/removePack';
import { removePages } from '../../library/removePages';
import { searchPages } from '../../library/searchPages';
import { sourceAudit } from '../../library/sourceAudit';
import { undoRemoval } from '../../library/undoRemoval';
import { wipeLibrary } from '../../library/wipeLibrary';
import { askBackgroundFromView } from '../../messaging/askBackgroundFromView';
import { getLibraryRules } from '../../platform/libraryRules';
import { reasonOf } from '../../ui/reasonOf';
import type { Translate } from '../../ui/Translate';
import type { ExportFormat } from './exportFormats';
import type { LibraryActions } from './LibraryActions';
import type { LibraryState } from './LibraryState';
import { offerFile } from './offerFile';
import { takeFile } from './takeFile';

/** The statements found, with their pages. */
const saidIn = (found: readonly PageFound[]) =>
  found.flatMap(({ page, statements }) => saidOn({ page: page.report.page, statements }));

const ALL: LibraryQuery = { words: null, speaker: null, agency: null, outlet: null, from: null, until: null };

/** Pages drawn at first, and with each press for more. */
const PAGES_SHOWN = 100;

const NOTHING_YET: LibraryState = {
  query: ALL,
  found: [],
  pagesShown: PAGES_SHOWN,
  audit: sourceAudit([]),
  packs: [],
  use: null,
  rules: null,
  notice: null,
  importing: null,
  mayUndo: false,
};

/** Every page of a few, every hundredth part of many: the whole view is drawn anew each time. */
const isWorthSaying = (done: number, of: number): boolean =>
  Math.floor((100 * done) / of) > Math.floor((100 * (done - 1)) / of);

/** A library that is open, and what can be done with it. */
export interface LibraryControl {
  readonly actions: LibraryActions;
  /** Looks again at what is stored. */
  readonly refresh: () => Promise<void>;
}

/** Opens the library. `show` is called with every new state once `refresh` was called for the first time. */
export async function controlLibrary(show: (state: LibraryState) => void, t: Translate): Promise<LibraryControl> {
  const library = await openLibrary(() => location.reload());
  let state = NOTHING_YET;
  let cancelling: AbortController | null = null;

  const change = (part: Partial<LibraryState>) => {
    state = { ...state, ...part };
    show(state);
  };
  const refresh = async (part: Partial<LibraryState> = {}) => {
    const { query } = { ...state, ...part };
    const found = await searchPages(library, query);
    const audit = sourceAudit(found.map(({ page }) => page));
    const packs = (await library.getAll('packs')).map(({ header }) => header);
    const mayUndo = (await library.count('removed')) > 0;
    const rules = await getLibraryRules();
    change({ ...part, found, audit, packs, rules, use: await readUse(library, rules), mayUndo });
  };
  /** Does something, then shows what became of it, or why it could not be done. */
  const attempt = (work: () => Promise<unknown>) => {
    work().then(
      () => refresh({ notice: null, importing: null }),
      (error: unknown) => change({ notice: reasonOf(error, t), importing: null }),
    );
  };
  return {
    refresh: () => refresh(),
    actions: {
      search: (query: LibraryQuery) => attempt(async () => change({ query, pagesShown: PAGES_SHOWN })),
      showMore: () => change({ pagesShown: state.pagesShown + PAGES_SHOWN }),
      remove: (id: string) => attempt(() => removePages(library, [id])),
      undo: () => attempt(() => undoRemoval(library)),
      wipe: () => {
        if (confirm(t('wipeConfirm'))) attempt(() => wipeLibrary(library));
      },
      save: () => attempt(async () => offerFile('library.json', JSON.stringify(await exportLibrary(library)))),
      exportFound: ({ file, write }: ExportFormat) => offerFile(file, write(saidIn(state.found))),
      exportPack: (checksum: string) =>
        attempt(async () => {
          const pack = await library.get('packs', checksum);
          if (pack) offerFile(`${checksum}.pack`, pack.bytes);
        }),
      removePack: (checksum: string) => attempt(() => removePack(library, checksum)),
      take: (file: File) => {
        cancelling?.abort();
        cancelling = new AbortController();
        const { signal } = cancelling;
        attempt(async () =>
          takeFile(library, file, {
            rules: await getLibraryRules(),
            read: (article, savedAt) => askBackgroundFromView('readSaved', { article, savedAt }),
            onProgress: (done, of) => {
              if (isWorthSaying(done, of)) change({ importing: { done, of }, notice: null });
            },
            signal,
          }),
        );
      },
      cancel: () => cancelling?.abort(),
    },
  };
}
