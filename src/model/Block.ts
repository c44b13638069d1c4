import type { Span } from './Span';

/**
 * What a block is on the page. `credit` is a sign-off or source line ("with files from …", "Source: TASS"),
 * `blockquote` a quotation set apart by the page's own markup.
 */
export type BlockKind = 'headline' | 'standfirst' | 'subhead' | 'paragraph' | 'list-item' | 'blockquote' | 'credit';

/** Where the page's own markup names somebody: `blocks[block].text.slice(start, end)`. */
export interface AuthorPlace extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** One stretch of running text as the page shows it: white space collapsed as a browser would, nothing else changed. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Of a quotation or a post set apart: who wrote or said it, as the line with it names them. */
  readonly author?: AuthorPlace;
}
