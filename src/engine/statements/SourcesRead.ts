import type { Passage } from '../../model/Passage';

/** What is known of sources that were read before: a source is a dozen proposals', and a name many sources'. */
export class SourcesRead {
  /** What kind they are, by passage. */
  readonly kinds = new Map<Passage, number>();
  /** Whether they are media, by their words as printed. */
  readonly media = new Map<string, boolean>();
}
