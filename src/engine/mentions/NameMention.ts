import type { Span } from '../../model/Span';
import type { TitleGender } from '../lexicon/titles';
import type { NameKind } from '../names/NameKind';

/** A name as it stands at one place of the article. The span covers the bare name, without title and role. */
export interface NameMention extends Span {
  readonly block: number;
  /** The bare name as printed. */
  readonly text: string;
  /** Parts of the bare name as printed ("Sabah", "Al-Khalid"). */
  readonly tokens: readonly string[];
  /** Where honorific, titles and role before the name begin; `start` where there are none. */
  readonly from: number;
  /** Role or rank printed before the name ("Russian Foreign Minister"), or null. */
  readonly before: string | null;
  /** Role printed behind the name ("chief of the harbour"), or null. */
  readonly after: string | null;
  readonly gender: TitleGender;
  /** An honorific ("Mr", "Sheikh") stands before it. */
  readonly honorific: boolean;
  /** An honorific that a given name alone may follow stands before it: "Dame Ada". */
  readonly mayBeGivenName: boolean;
  /** The age that follows ("Novak, 54,"), or null. */
  readonly age: number | null;
  readonly possessive: boolean;
  /** Number of its sentence within the block. */
  readonly sentence: number;
  /** No other name comes before it in its sentence. */
  readonly leads: boolean;
  /** The word before it, lower-cased; empty at the start of a sentence. */
  readonly previous: string;
  /** Nothing but a space parts it from that word. */
  readonly adjoins: boolean;
  /** The word behind it, lower-cased. */
  readonly next: string;
  /** One of its parts is printed small somewhere in the article: "Marsh Cloud". */
  readonly plain: boolean;
  /** What follows soon speaks of the name as he (`m`), as she (`f`), as somebody (`person`), as it or a company (`it`), or as neither. */
  readonly spokenOfAs: 'm' | 'f' | 'person' | 'it' | null;
  /** Stands in a headline that prints most words with capitals: only good for finding again who is named elsewhere. */
  readonly capitals: boolean;
  /** Stands in quotation marks. */
  readonly quoted: boolean;
  /** What the judge of names takes it for here, and how likely, 0 to 1. */
  readonly kind: NameKind;
  readonly chance: number;
}
