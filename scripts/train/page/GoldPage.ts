/** A saved page whose article's text others have cleaned by hand; a line of `gold.jsonl`. */
export interface GoldPage {
  /** Name in the folder of pages. */
  readonly file: string;
  readonly outlet: string;
  readonly language: 'en' | 'other';
  /** English, with quotations and verbs of saying. */
  readonly news: boolean;
  readonly body: string;
}
