import { saidOn } from '../../formats/saidOn';
import { exportLibrary } from '../../library/exportLibrary';
import type { LibraryQuery } from '../../library/LibraryQuery';
import { openLibrary } from '../../library/openLibrary';
import type { PageFound } from '../../library/PageFound';
import { readUse } from '../../library/readUse';
import { removePack } from '../../library/removePack';
import { removePages } from '../../library/removePages';
import { searchPages } from '../../library/searchPages';
import { undoRemoval } from '../../library/undoRemoval';
import { wipeLibrary } from '../../library/wipeLibrary';
import { askBackgroundFromView } from '../../messaging/askBackgroundFromView';
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

/** A library that is open, and what can be done with it. */
export interface LibraryControl {
  readonly actions: LibraryActions;
  /** Looks again at what is stored. */
  readonly refresh: () => Promise<void>;
}

/** Opens the library. `show` is called with every new state once `refresh` was called for the first time. */
export async function controlLibrary(show: (state: LibraryState) => void, t: Translate): Promise<LibraryControl> {
  const library = await openLibrary(() => location.reload());
  let state: LibraryState = { query: ALL, found: [], packs: [], use: null, notice: null, mayUndo: false };

  const change = (part: Partial<LibraryState>) => {
    state = { ...state, ...part };
    show(state);
  };
  const refresh = async (part: Partial<LibraryState> = {}) => {
    const { query } = { ...state, ...part };
    const found = await searchPages(library, query);
    const packs = (await library.getAll('packs')).map(({ header }) => header);
    change({ ...part, found, packs, use: await readUse(library), mayUndo: (await library.count('removed')) > 0 });
  };
  /** Does something, then shows what became of it, or why it could not be done. */
  const attempt = (work: () => Promise<unknown>) => {
    work().then(
      () => refresh({ notice: null }),
      (error: unknown) => change({ notice: error instanceof Error ? error.message : String(error) }),
    );
  };
  return {
    refresh: () => refresh(),
    actions: {
      search: (query: LibraryQuery) => attempt(async () => change({ query })),
      remove: (id: string) => attempt(() => removePages(library, [id])),
      undo: () => attempt(() => undoRemoval(library)),
      wipe: () => {
        if (confirm(t('wipeConfirm'))) attempt(() => wipeLibrary(library));
      },
      save: () => attempt(async () => offerFile('library.json', JSON.stringify(await exportLibrary(library)))),
      exportFound: ({ file, write }: ExportFormat) => offerFile(file, write(saidIn(state.found))),
      removePack: (checksum: string) => attempt(() => removePack(library, checksum)),
      take: (file: File) =>
        attempt(() =>
          takeFile(library, file, {
            read: (article, savedAt) => askBackgroundFromView('readSaved', { article, savedAt }),
            onProgress: (done, of) => change({ notice: t('importing', String(done), String(of)) }),
            signal: new AbortController().signal,
          }),
        ),
    },
  };
}
