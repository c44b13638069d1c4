import type { IndexSource } from '../engine/index/IndexSource';
import { openPack } from '../engine/index/pack/openPack';
import type { LibraryRules } from '../model/LibraryRules';
import { mayBeUsed } from './mayBeUsed';
import type { Library } from './openLibrary';
import { packPages } from './packPages';

/** What of the library takes part in matching, at one revision of it. */
export interface LibrarySources {
  readonly revision: number;
  /** Checksums of the packs among them. */
  readonly packs: readonly string[];
  readonly sources: readonly IndexSource[];
}

/**
 * The library ready for matching: the pages saved, as one index, and each pack that may be used. What was read last is given back where nothing has
 * changed since; the pages' pack is kept from one worker's life to the next.
 */
export async function readSources(
  library: Library,
  last: LibrarySources | null,
  rules: LibraryRules,
): Promise<LibrarySources> {
  const revision = (await library.get('counts', 'revision')) ?? 0;
  const allowed = (await library.getAllKeys('packs')).filter((checksum) => mayBeUsed(checksum, rules));
  if (last?.revision === revision && last.packs.join() === allowed.join()) return last;
  const pages = await packedPages(library, revision);
  const packs = (await library.getAll('packs')).filter(({ header }) => allowed.includes(header.checksum));
  return {
    revision,
    packs: allowed,
    sources: [
      { index: openPack(pages), origin: 'library' },
      ...packs.map(({ bytes }): IndexSource => ({ index: openPack(new Uint8Array(bytes)), origin: 'pack' })),
    ],
  };
}

async function packedPages(library: Library, revision: number): Promise<Uint8Array> {
  const kept = await library.get('packed', 'pages');
  if (kept?.revision === revision) return new Uint8Array(kept.bytes);
  const stored = await library.getAll('pages');
  const bytes = packPages(stored.map(({ page }) => page));
  // Of no use to a reader whose disk is full, and made again where it is missing.
  await library.put('packed', { revision, bytes: bytes.slice().buffer }, 'pages').catch(() => undefined);
  return bytes;
}
