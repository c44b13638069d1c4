import type { IndexSource } from '../engine/index/IndexSource';
import { openPack } from '../engine/index/pack/openPack';
import type { LibraryRules } from '../model/LibraryRules';
import { mayBeUsed } from './mayBeUsed';
import type { Library } from './openLibrary';
import type { NamesIn } from './packPages';
import { readSegments, type Segments } from './readSegments';

/** What of the library takes part in matching, at one revision of it. */
export interface LibrarySources {
  readonly revision: number;
  readonly segments: Segments;
  /** By their checksums. */
  readonly packs: ReadonlyMap<string, IndexSource>;
  readonly sources: readonly IndexSource[];
}

/**
 * The library ready for matching: the pages saved, in segments, and each pack that may be used. What was read last is given back where
 * nothing has changed since, and of it what has not; the segments are kept from one worker's life to the next.
 */
export async function readSources(
  library: Library,
  last: LibrarySources | null,
  rules: LibraryRules,
  namesIn: NamesIn,
): Promise<LibrarySources> {
  const revision = (await library.get('counts', 'revision')) ?? 0;
  const allowed = (await library.getAllKeys('packs')).filter((checksum) => mayBeUsed(checksum, rules));
  if (last?.revision === revision && [...last.packs.keys()].join() === allowed.join()) return last;
  const segments = await readSegments(library, last?.segments ?? new Map(), namesIn);
  const packs = new Map<string, IndexSource>();
  for (const checksum of allowed) {
    const source = last?.packs.get(checksum) ?? (await openStored(library, checksum));
    if (source !== null) packs.set(checksum, source);
  }
  const pages = Array.from(segments.values(), ({ index }): IndexSource => ({ index, origin: 'library' }));
  return { revision, segments, packs, sources: [...pages, ...packs.values()] };
}

/** An installed pack, opened; null where it was removed this moment. */
async function openStored(library: Library, checksum: string): Promise<IndexSource | null> {
  const stored = await library.get('packs', checksum);
  return stored === undefined ? null : { index: openPack(new Uint8Array(stored.bytes)), origin: 'pack' };
}
