/** A news agency as the lexicon knows it. */
export interface Agency {
  readonly id: string;
  /** The name it commonly goes by, as shown to the reader. */
  readonly name: string;
  /** Names that mean the agency wherever they stand. */
  readonly forms: readonly string[];
  /** Names with another meaning too (AP, Petra): they count in a credit position, or where a name of `forms` stands on the page. */
  readonly ambiguous: readonly string[];
  /** ISO 3166 code, or null. */
  readonly country: string | null;
  readonly domains: readonly string[];
  /** Only where it is sure; `asOf` is the year it was known to hold. */
  readonly ownership: { readonly kind: string; readonly owner: string; readonly asOf: string } | null;
}
