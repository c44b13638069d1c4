import type { PageCredit } from '../media/PageCredit';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Hand } from './Hand';

/** A hand as the linker sees it: its mentions with how likely each of them shows that it passed something on. */
export interface RatedHand {
  readonly hand: Hand;
  /** Side by side with `hand.mentions`, 0 to 1. */
  readonly chances: Float64Array;
  /** Indexes of the mentions that may well be credits, in reading order. */
  readonly credits: readonly number[];
  /** Tokens of the shortest sentence that names it. */
  readonly shortest: number;
  /** The largest of the chances; 0 where it has no mention of its own. */
  readonly best: number;
  /** Where the page as a whole credits it, in reading order. */
  readonly page: readonly PageCredit[];
}

/** A statement as the linker sees it. Other statements by their index, -1 for none. */
export interface LinkStatement {
  readonly draft: DraftStatement;
  /** Indexes of its first and last sentence, those of its content included. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly heading: boolean;
  /** Its own words say that it was said to others or written in a paper of the speaker's: "told a press conference". */
  readonly elsewhere: boolean;
  /** Its own description in small numbers (`traitsOfStatement`), shared by all its links. */
  readonly traits: Uint8Array;
  /** The statement it lies within, the one it goes on from, the one before it in reading order, the last one by the same speaker. */
  readonly outer: number;
  readonly continues: number;
  readonly before: number;
  readonly sameSpeaker: number;
  /** The next one by the same speaker. */
  readonly nextSame: number;
  /** Hands whose speech it lies within, the nearest first. */
  readonly outerHands: readonly number[];
  /** Who tells it, where it lies within another's speech: the hand of that one, -1 where it is its own speaker; null where it is told by nobody or a paper. */
  readonly teller: number | null;
  /** The hand that speaks here, or -1. */
  readonly speakerHand: number;
  readonly speakerId: string | null;
  /** Last word of the speaker's name, lower-cased; null for the unnamed. */
  readonly speakerName: string | null;
}

/** A likely credit within a sentence. */
export interface CreditAt {
  readonly hand: number;
  readonly mention: number;
  readonly chance: number;
}

/** All that is known of an article's hands and statements before it is said who had a hand in what. */
export interface LinkScene {
  readonly hands: readonly RatedHand[];
  /** Hands that may have had any statement, by index, and those that the page as a whole credits. */
  readonly candidates: readonly number[];
  readonly credited: readonly RatedHand[];
  /** Side by side with the drafts; null for those that stand nowhere or that nobody is credited for. */
  readonly statements: readonly (LinkStatement | null)[];
  /** Indexes of the statements in reading order, a statement before those within it. */
  readonly order: readonly number[];
  /** Statements and likely credits of a sentence, by its index. */
  readonly statementsAt: (sentence: number) => readonly number[];
  readonly creditsAt: (sentence: number) => readonly CreditAt[];
  /** The last likely credit that stands before a sentence, or null. */
  readonly latestCredit: (sentence: number) => CreditAt | null;
  /** Number of subheads before a block. */
  readonly partOf: (block: number) => number;
  readonly blocks: number;
}
