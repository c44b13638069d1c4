/** What the words of a source are, before it is known whom they mean. */
export type SourceReading =
  | { readonly type: 'none' }
  /** "he", "who", lower-cased. */
  | { readonly type: 'pronoun'; readonly word: string }
  /** Indexes into `ArticleMentions.mentions`: one, or several who speak together. */
  | { readonly type: 'names'; readonly mentions: readonly number[] }
  | Description;

/** A noun phrase that gives no name: "the deputy minister", "a senior official", "the company", "a survey of drivers". */
export interface Description {
  readonly type: 'description';
  readonly of: 'person' | 'people' | 'organisation' | 'document' | 'thing';
  /** As printed. */
  readonly text: string;
  /** As printed up to its main noun. */
  readonly core: string;
  /** Its main noun, lower-cased. */
  readonly head: string;
  /** The words before the main noun and up to the phrase's end, lower-cased, without articles. */
  readonly words: readonly string[];
  /** "the", "this", "his": it points at somebody the reader knows. */
  readonly definite: boolean;
  /** Index into `ArticleMentions.mentions` of a name that owns it ("Novak’s lawyer") or null. */
  readonly owner: number | null;
  /** "his", "her": whose it is, by pronoun; else null. */
  readonly ownerPronoun: string | null;
  /** For documents: who issued it, as far as the phrase itself tells. */
  readonly issuer: Issuer | null;
}

/** A name in the phrase, or a body without a name ("the forest department’s report"). */
export type Issuer = { readonly mention: number } | { readonly text: string };
