import type { Article } from './Article';
import type { Correction } from './Correction';

/** A library as exported and imported. Pages come with their text; what is said in them is read anew. */
export interface LibraryFile {
  readonly format: 'according-to-library';
  readonly version: 1;
  readonly pages: readonly { readonly savedAt: number; readonly article: Article }[];
  readonly corrections: readonly Correction[];
}
