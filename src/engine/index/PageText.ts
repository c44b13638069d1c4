import type { NameFound } from './findNames';
import type { Wording } from './Wording';

/** One block of a page as its words, and the names in it that an index knows. */
export interface PageText {
  readonly wording: Wording;
  readonly names: readonly NameFound[];
}
