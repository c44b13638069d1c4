import type { Span } from '../model/Span';

/** What the names and roles of an element say about everything inside it. Bits, so that they can be inherited in one step. */
export enum Trait {
  /** Menus, related links, newsletter boxes, adverts, share bars, comments: never part of the article. */
  Clutter = 1,
  Byline = 2,
  Caption = 4,
  Quote = 8,
  List = 16,
  Standfirst = 32,
  /** A post from elsewhere set into the article. */
  Embed = 64,
  Credit = 128,
  Header = 256,
  Footer = 512,
  Table = 1024,
  /** Named by the page as the article or its text. */
  Body = 2048,
  Date = 4096,
  /** Only from a `class` or `id`, not from markup that says so: taken back where it covers most of the text. */
  Guess = 8192,
  /** A guess from a word that also stands on wrappers of whole articles ("paywall", "subscriber"). */
  Weak = 16384,
  /** Kept from screen readers: what nobody is to have read out is no part of the text. */
  Silent = 32768,
  /** Named as text that only machines or nobody sees, for screen readers or for a pointer not there: left out with all inside. */
  Unseen = 65536,
}

/** A block-level element that text was met in. Parents stand before their children in `Collection.containers`. */
export interface Container {
  readonly element: Element;
  /** The element's local name. */
  readonly tag: string;
  readonly parent: Container | null;
  readonly own: number;
  /** Index into `Collection.containers`. */
  readonly index: number;
  /** Characters of running text inside. */
  prose: number;
}

/** The part of a segment's text that one text node shows; `start` counts in the segment's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  /** Characters of the segment's text that the node shows; what follows up to the next piece is shown by the page's style. */
  readonly length: number;
}

/** A run of inline text between two block boundaries, white space collapsed. */
export interface Segment {
  readonly container: Container;
  readonly tag: string;
  readonly text: string;
  /** The text in Latin-1, sign for sign, which its wording is told by (`inLatin1`). */
  readonly latin: string;
  /** The heading element it stands in (`headingOf`), or null. */
  readonly heading: string | null;
  readonly pieces: readonly Piece[];
  /** Running text as against labels, links and buttons. */
  readonly prose: boolean;
  /** Characters inside links. */
  readonly linked: number;
  /** Characters in bold. */
  readonly bold: number;
  /** Traits of inline elements around parts of the text (an author's link, a date). */
  readonly inline: number;
  /** Stretches of the text that inline elements mark as author, date and the like. */
  readonly marks: readonly (Span & { readonly trait: number })[];
}

/** What one pass over the page found, in document order. */
export interface Collection {
  readonly segments: readonly Segment[];
  readonly containers: readonly Container[];
  /** Some of the page was left out because it is larger than the limits. */
  readonly cut: boolean;
}
