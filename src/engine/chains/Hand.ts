import type { HopKind } from '../../model/Chain';
import type { Agency } from '../lexicon/Agency';
import type { MediaMention } from '../media/MediaMention';
import type { Sentence } from '../media/Sentence';
import type { CreditRead } from './CreditRead';

/** One place where the text names somebody who may have had a hand in what is said. */
export interface HandMention {
  readonly sentence: Sentence;
  /** Tokens of the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** As a medium, where it is known for one. */
  readonly medium: MediaMention | null;
  /** What the words beside it say it did, or null. */
  readonly credit: CreditRead | null;
  /** It stands in quotation marks. */
  readonly quoted: boolean;
}

/** Somebody the article names, all mentions taken together: a medium, a person or a body that may have passed words on. */
export interface Hand {
  /** Place among the hands of the article. */
  readonly index: number;
  /** As shown. */
  readonly name: string;
  readonly kind: HopKind;
  readonly agency: Agency | null;
  /** It is this outlet. */
  readonly own: boolean;
  /** A list, the form of its name or a word beside it tells that it is a medium. */
  readonly isMedium: boolean;
  /** No name proper: "state radio". */
  readonly generic: boolean;
  /** In reading order. */
  readonly mentions: readonly HandMention[];
}
