import type { BlockKind } from '../../model/Block';
import type { Span } from '../../model/Span';
import type { Token } from '../text/splitTokens';

/** One sentence of the running text; span and tokens count in its block's text. */
export interface Sentence extends Span {
  /** Position among all sentences of the article. */
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  /** Tokens that a mention of a medium may begin with, as `findOpeners` gives them. */
  readonly openers: readonly number[];
  /** What of its block stands in quotation marks and reaches into it, in order. */
  readonly quotes: readonly Span[];
}
