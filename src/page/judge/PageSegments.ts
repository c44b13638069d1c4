import type { Body } from '../chooseBody';
import type { Collection } from '../Segment';

/** A page's segments with what is known of the page before any of them is judged. */
export interface PageSegments {
  readonly collection: Collection;
  readonly body: Body;
  /** Index of the headline's segment, or -1. */
  readonly headline: number;
  /** Index of the first segment of running text in the body, or -1. */
  readonly textStart: number;
  /** Whether metadata repeats this text as the article's; null where metadata holds no text of the article. */
  readonly isStated: ((text: string) => boolean) | null;
}
