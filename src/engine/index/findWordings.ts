import type { Match } from '../../model/Match';
import { MOST_COMPARED } from './alignWords';
import { claimWording } from './claimWording';
import { type Comparison, compareWordings } from './compareWordings';
import { isSameSpeaker } from './isSameSpeaker';
import type { OpenIndex } from './openIndex';
import type { PageStatement } from './readStatement';
import type { VoteCount } from './VoteCount';
import { wordPairKey } from './wordPairKey';

/** A claim in the same or altered words; `claim` is an index into the file's claims. */
export interface FoundWording extends Pick<Match, 'kind' | 'similarity' | 'changes'> {
  readonly claim: number;
}

/** Candidates compared word by word: an altered copy is among the first ten in 98 of 100 cases. */
const MOST_CANDIDATES = 12;
/** A pair of neighbouring words votes with this weight if one of them is about the subject, else with 1. */
const SUBJECT_PAIR = 3;
/** Two telling pairs, and more of longer texts: less is shared by chance, and few altered copies keep less. */
const FEWEST_VOTES = { all: 6, perWord: 0.3 };

function saidBySame({ speaker }: PageStatement, claimSpeaker: Int32Array | null): boolean {
  return (
    speaker !== null && claimSpeaker !== null && isSameSpeaker(speaker.name, claimSpeaker, speaker.kind === 'person')
  );
}

function compare(statement: PageStatement, claim: number, index: OpenIndex): Comparison | null {
  const sameSpeaker = saidBySame(statement, index.speakers[claim]!);
  return compareWordings(claimWording(claim, index), statement.wording, sameSpeaker);
}

/** The claims whose wording is the statement's, or an altered form of it. */
export function findWordings(statement: PageStatement, index: OpenIndex, votes: VoteCount): FoundWording[] {
  const { ids, stems } = statement.wording;
  const end = Math.min(ids.length, MOST_COMPARED);
  for (let i = 0; i + 1 < end; i++) {
    const weight = stems[i] !== 0 || stems[i + 1] !== 0 ? SUBJECT_PAIR : 1;
    votes.vote(index.wordPairs, wordPairKey(ids, stems, i, end), weight);
  }
  const fewest = (claim: number) => {
    const shorter = Math.min(ids.length, index.wordStarts[claim + 1]! - index.wordStarts[claim]!);
    return Math.max(FEWEST_VOTES.all, FEWEST_VOTES.perWord * Math.min(shorter, MOST_COMPARED));
  };
  return votes.best(fewest, MOST_CANDIDATES).flatMap((claim) => {
    const comparison = compare(statement, claim, index);
    return comparison === null ? [] : [{ claim, ...comparison }];
  });
}
