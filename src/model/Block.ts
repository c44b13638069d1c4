/**
 * What a block is on the page. `credit` is a sign-off or source line ("with files from …", "Source: TASS"),
 * `blockquote` a quotation set apart by the page's own markup.
 */
export type BlockKind = 'headline' | 'standfirst' | 'subhead' | 'paragraph' | 'list-item' | 'blockquote' | 'credit';

/** One stretch of running text as the page shows it: white space collapsed as a browser would, nothing else changed. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}
