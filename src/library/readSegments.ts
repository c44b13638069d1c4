import type { SavedPage } from '../model/SavedPage';
import { abort } from './abort';
import type { StoredSegment } from './LibrarySchema';
import type { Library } from './openLibrary';
import { openSegment } from './openSegment';
import { packChanges } from './packChanges';
import type { NamesIn } from './packPages';
import type { Segment } from './Segment';

/** Pages packed at a time: others have their turn in between, and a worker that is ended has lost no more than these. */
const PACKED_AT_ONCE = 100;

/** The segments of a library by their keys in its store; below 0 where the disk had no room for one. */
export type Segments = ReadonlyMap<number, Segment>;

interface Unpacked {
  readonly segments: Segments;
  /** Keys of pages with the revision of their last change. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly changed: ReadonlyMap<string, SavedPage | null>;
}

const openStored = (stored: StoredSegment | undefined) => (stored === undefined ? null : openSegment(stored));

/** What is packed, and the first of what is not, at one moment. @param known segments that need not be read again */
async function readUnpacked(library: Library, known: Segments, most?: number): Promise<Unpacked> {
  const transaction = library.transaction(['packed', 'unpacked', 'pages']);
  const packed = transaction.objectStore('packed');
  const segments = new Map<number, Segment>();
  for (const key of await packed.getAllKeys()) {
    const segment = known.get(key) ?? openStored(await packed.get(key));
    if (segment !== null) segments.set(key, segment);
  }
  const unpacked = transaction.objectStore('unpacked');
  const ids = await unpacked.getAllKeys(null, most);
  const revisions = await unpacked.getAll(null, most);
  const changed = new Map<string, SavedPage | null>();
  for (const id of ids) changed.set(id, (await transaction.objectStore('pages').get(id))?.page ?? null);
  return { segments, revisions: new Map(ids.map((id, at) => [id, revisions[at]!])), changed };
}

/**
 * Stores segments in place of those that were read, and takes down that the pages in them are packed. Answers null where another has
 * done so meanwhile.
 *
 * @throws DOMException where the disk has no room for them; all is as it was then
 */
async function storeSegments(
  library: Library,
  { segments, revisions }: Unpacked,
  packed: readonly Segment[],
): Promise<Segments | null> {
  const transaction = library.transaction(['packed', 'unpacked'], 'readwrite');
  const store = transaction.objectStore('packed');
  const unpacked = transaction.objectStore('unpacked');
  try {
    if ((await store.getAllKeys()).join() !== [...segments.keys()].join()) return null;
    const stored = new Map([...segments].filter(([, segment]) => packed.includes(segment)));
    const kept = new Set(stored.values());
    // What has to fit comes first: nothing is deleted that something did not take the place of.
    for (const segment of packed) {
      const { bytes, hidden } = segment;
      if (!kept.has(segment)) stored.set(await store.add({ bytes, hidden }), segment);
    }
    for (const key of segments.keys()) if (!stored.has(key)) await store.delete(key);
    // A page that was changed once more meanwhile is packed once more.
    for (const [id, revision] of revisions) if ((await unpacked.get(id)) === revision) await unpacked.delete(id);
    await transaction.done;
    return stored;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/**
 * The saved pages as segments, ready for matching; what was saved or removed since the last time is packed first, with the small segments
 * beside it.
 *
 * @param last segments read before, which are not read again where they are still there
 */
export async function readSegments(library: Library, last: Segments, namesIn: NamesIn): Promise<Segments> {
  let known = last;
  for (;;) {
    const unpacked = await readUnpacked(library, known, PACKED_AT_ONCE);
    known = unpacked.segments;
    if (unpacked.changed.size === 0) return known;
    const packed = packChanges([...known.values()], unpacked.changed, namesIn);
    try {
      known = (await storeSegments(library, unpacked, packed)) ?? known;
    } catch {
      return packUnstored(library, known, namesIn);
    }
  }
}

/** As `readSegments`, where the disk is full: what is packed is of use now and made again the next time. */
async function packUnstored(library: Library, known: Segments, namesIn: NamesIn): Promise<Segments> {
  const { segments, changed } = await readUnpacked(library, known);
  const packed = packChanges([...segments.values()], changed, namesIn);
  return new Map(packed.map((segment, at) => [-1 - at, segment]));
}
