import type { Span } from '../../model/Span';
import type { NameKind } from './NameKind';

/** A name within one block, by the block's words. */
export interface NamedWords extends Span {
  /** Index of its first word, and of the word behind it. */
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** How likely its first word is of this kind, 0 to 1. */
  readonly chance: number;
}
