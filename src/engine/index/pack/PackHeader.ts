/** Who made a pack, of what and how: what a reader is told before it is installed. */
export interface PackMaker {
  /** Version of the engine that read the articles, as in package.json. */
  readonly engine: string;
  /** Under which terms the claims may be used, or null where the maker does not say. */
  readonly licence: string | null;
  readonly madeBy: string | null;
  /** ISO 8601 date, or null. It is given, never read from a clock: the same input makes the same bytes. */
  readonly date: string | null;
}

/** Where a section stands in the body: its first byte (a multiple of eight, counted from the body's start) and its length in bytes. */
export type SectionPlace = readonly [start: number, length: number];

/** The head of a pack; the body's sections follow it. */
export interface PackHeader extends PackMaker {
  readonly format: 'according-to-pack';
  readonly version: 1;
  readonly claims: number;
  readonly articles: number;
  readonly entities: number;
  /** Of the body, as `checksum` gives it. */
  readonly checksum: string;
  /** Length of the body in bytes. */
  readonly size: number;
  readonly sections: Readonly<Record<string, SectionPlace>>;
}
