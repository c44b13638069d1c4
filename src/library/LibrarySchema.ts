import type { DBSchema } from 'idb';
import type { PackHeader } from '../engine/index/pack/PackHeader';
import type { Correction } from '../model/Correction';
import type { SavedPage } from '../model/SavedPage';

/** A page as stored: with what it takes of the reader's limit. */
export interface StoredPage {
  readonly page: SavedPage;
  /** Length of its text as JSON, in UTF-16 code units. */
  readonly size: number;
}

/** A pack as stored. */
export interface StoredPack {
  readonly header: PackHeader;
  readonly bytes: ArrayBuffer;
  readonly installedAt: number;
}

/** Some of the saved pages as one pack, for matching. What is stored under a key is never changed. */
export interface StoredSegment {
  readonly bytes: ArrayBuffer;
  /** Numbers of those of its articles that were saved again or removed since. */
  readonly hidden: readonly number[];
}

/** The library's stores. */
export interface LibrarySchema extends DBSchema {
  /** By the article's key. */
  pages: { key: string; value: StoredPage };
  /** What the last removal took, until the next one: it can be undone. */
  removed: { key: string; value: StoredPage };
  /** By the pack's checksum. */
  packs: { key: string; value: StoredPack };
  /** By the statement's key. */
  corrections: { key: string; value: Correction };
  /** `revision` counts changes of pages and packs; `size` sums up the pages; `limit` is the reader's. */
  counts: { key: 'revision' | 'size' | 'limit'; value: number };
  /** The saved pages but for those in `unpacked`, each in one segment. */
  packed: { key: number; value: StoredSegment };
  /** The pages that were saved or removed since, by their keys, each with the revision that did so. */
  unpacked: { key: string; value: number };
}
