import type { Correction } from '../model/Correction';
import type { LibraryRules } from '../model/LibraryRules';
import type { SavedPage } from '../model/SavedPage';
import { abort } from './abort';
import { cancellation } from './cancellation';
import { LibraryError } from './LibraryError';
import { limitOf } from './limitOf';
import { mayBeSaved } from './mayBeSaved';
import type { Library } from './openLibrary';

/**
 * Saves pages and corrections, all or none, in one transaction: whatever ends the worker or fills the disk in the middle of it, what
 * was there before is there after. Of a page or correction that is there already the later one stays.
 *
 * @param signal nothing is saved where it is aborted before the last page is in
 * @throws LibraryError where the organisation's rules forbid one of them, the limit, or the disk, has no room for them, or where it was cancelled
 */
export async function writeLibrary(
  library: Library,
  pages: readonly SavedPage[],
  corrections: readonly Correction[],
  rules: LibraryRules,
  signal?: AbortSignal,
): Promise<void> {
  const forbidden = pages.find(({ article }) => !mayBeSaved(article.url, rules));
  if (forbidden !== undefined) throw refusalOf(forbidden, rules);
  const transaction = library.transaction(['pages', 'corrections', 'counts', 'unpacked'], 'readwrite', {
    durability: 'strict',
  });
  const store = transaction.objectStore('pages');
  const counts = transaction.objectStore('counts');
  try {
    const revision = ((await counts.get('revision')) ?? 0) + 1;
    let size = (await counts.get('size')) ?? 0;
    for (const page of pages) {
      if (signal?.aborted) throw cancellation();
      const stored = { page, size: JSON.stringify(page).length };
      const before = await store.get(page.id);
      if (before !== undefined && before.page.savedAt > page.savedAt) continue;
      size += stored.size - (before?.size ?? 0);
      await store.put(stored, page.id);
      await transaction.objectStore('unpacked').put(revision, page.id);
    }
    for (const correction of corrections) await keepLater(transaction.objectStore('corrections'), correction);
    if (size > limitOf(await counts.get('limit'), rules)) {
      const [whose, name] =
        rules.limit === null
          ? (['you have', 'refusedLimit'] as const)
          : (['your organisation has', 'refusedRuleLimit'] as const);
      throw new LibraryError(`There is no more room within the limit that ${whose} set.`, name);
    }
    await counts.put(size, 'size');
    await counts.put(revision, 'revision');
    await transaction.done;
  } catch (error) {
    abort(transaction);
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      throw new LibraryError('The disk has no more room for it.', 'refusedDisk');
    throw error;
  }
}

function refusalOf({ article }: SavedPage, { savePages }: LibraryRules): LibraryError {
  if (!savePages) return new LibraryError('Your organisation does not let pages be saved.', 'ruleNoPages');
  const host = new URL(article.url).hostname;
  return new LibraryError(`Your organisation does not let pages of ${host} be saved.`, 'refusedSite', host);
}

async function keepLater(
  store: {
    get(key: string): Promise<Correction | undefined>;
    put(value: Correction, key: string): Promise<string>;
  },
  correction: Correction,
): Promise<void> {
  const before = await store.get(correction.key);
  if (before === undefined || before.correctedAt <= correction.correctedAt) await store.put(correction, correction.key);
}
