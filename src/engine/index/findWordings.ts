import type { Match } from '../../model/Match';
import { MOST_COMPARED } from './alignWords';
import { compareWordings } from './compareWordings';
import type { OpenIndex } from './OpenIndex';
import type { Postings } from './Postings';
import type { PageStatement } from './readStatement';
import { wordPairKey } from './wordPairKey';

/** A claim in the same or altered words; `claim` is its number in the index. */
export interface FoundWording extends Pick<Match, 'kind' | 'similarity' | 'changes'> {
  readonly claim: number;
}

/** Subject words of a statement by which claims are looked for. */
const MOST_STEMS = 12;
/**
 * Bytes of their lists that are counted: some 500 claims. In a million claims a common word's list is cut short anyway. Without this
 * bound a page of 50 statements takes a third longer, and of copies with two words in five changed 91.3 instead of 89.6 % are found
 * in 100,000 claims; with half of it 88.1 %.
 */
const BYTES_OF_STEMS = 1_000;
/**
 * Bytes of the lists of its pairs that are counted, the shortest first: in 100,000 claims all, in a million three of four statements'
 * all. The longest lists are cut short and hold nearly half of the bytes.
 */
const BYTES_OF_PAIRS = 6_000;
/**
 * Candidates whose subject words are looked at, and those of them whose words are aligned. With half as many looked at, of copies with two
 * words in five changed 89.4 instead of 90 % are found in 100,000 claims, and 74 instead of 77 % in a million.
 */
const MOST_CANDIDATES = 48;
const MOST_ALIGNED = 8;
/** Subject words that a statement and a claim must share, or all that the shorter has. */
const SHARED_SUBJECT = 2;
/**
 * Votes of what a statement and a claim share: a pair of neighbouring words of which one is about the subject, a pair of two that are
 * not, a subject word by itself.
 */
const VOTES = { subjectPair: 3, pair: 1, subjectWord: 2 };
/** A pair and one of its words, two pairs, three words: less is met by chance in every large index. */
const FEWEST_VOTES = 5;
/** What has fewer votes than this part of the best one's is there by chance. */
const PART_OF_BEST = 0.5;

/** Bytes of a key's list, with what else is in its bucket. */
const lengthOf = (key: number, { mask, starts }: Postings): number => starts[(key & mask) + 1]! - starts[key & mask]!;

/** The subject words with the fewest claims, as many as there is time for: common ones take long to count and tell little. */
function rarest(stems: ReadonlySet<number>, index: OpenIndex): readonly number[] {
  const chosen: number[] = [];
  const lengths: number[] = [];
  for (const stem of stems) {
    const length = lengthOf(stem, index.stems);
    let at = Math.min(chosen.length, MOST_STEMS - 1);
    if (chosen.length === MOST_STEMS && lengths[at]! <= length) continue;
    for (; at > 0 && lengths[at - 1]! > length; at--) {
      chosen[at] = chosen[at - 1]!;
      lengths[at] = lengths[at - 1]!;
    }
    chosen[at] = stem;
    lengths[at] = length;
  }
  let left = BYTES_OF_STEMS;
  return chosen.filter((_, at) => {
    left -= lengths[at]!;
    return left >= 0;
  });
}

/** Votes for the claims that have pairs of neighbouring words of a statement; of one with long lists those with the shortest. */
function votePairs({ wording: { ids, stems } }: PageStatement, { wordPairs, votes }: OpenIndex): void {
  const end = Math.min(ids.length, MOST_COMPARED);
  const keys: number[] = [];
  const lengths: number[] = [];
  let bytes = 0;
  for (let i = 0; i + 1 < end; i++) {
    const key = wordPairKey(ids, stems, i, end);
    const length = lengthOf(key, wordPairs);
    keys.push(key);
    lengths.push(length);
    bytes += length;
  }
  const vote = (i: number): void => {
    const weight = stems[i] !== 0 || stems[i + 1] !== 0 ? VOTES.subjectPair : VOTES.pair;
    votes.vote(wordPairs, keys[i]!, weight, FEWEST_VOTES);
  };
  if (bytes <= BYTES_OF_PAIRS) {
    for (let i = 0; i < keys.length; i++) vote(i);
    return;
  }
  const order = keys.map((_, i) => i).sort((a, b) => lengths[a]! - lengths[b]!);
  let left = BYTES_OF_PAIRS;
  for (const i of order) {
    left -= lengths[i]!;
    if (left < 0) return;
    vote(i);
  }
}

interface Candidate {
  readonly claim: number;
  /** Subject words in common. */
  readonly shared: number;
}

/** The candidates that share enough of the subject to be aligned word by word, the likeliest first. */
function likeliest(statement: PageStatement, claims: readonly number[], index: OpenIndex): Candidate[] {
  const onPage = statement.stems;
  const candidates: Candidate[] = [];
  for (const claim of claims) {
    const stems = index.stemsOf(claim);
    let shared = 0;
    let subject = 0;
    for (let i = 0; i < stems.length; i++) {
      const stem = stems[i]!;
      if (stem === 0) continue;
      subject++;
      if (onPage.has(stem)) shared++;
    }
    if (shared >= Math.min(SHARED_SUBJECT, subject, onPage.size)) candidates.push({ claim, shared });
  }
  return candidates.sort((a, b) => b.shared - a.shared).slice(0, MOST_ALIGNED);
}

/** The claims whose wording is the statement's, or an altered form of it. */
export function findWordings(statement: PageStatement, index: OpenIndex): FoundWording[] {
  votePairs(statement, index);
  for (const stem of rarest(statement.stems, index))
    index.votes.vote(index.stems, stem, VOTES.subjectWord, FEWEST_VOTES);
  const candidates = likeliest(statement, index.votes.best(PART_OF_BEST, MOST_CANDIDATES), index);
  return candidates.flatMap(({ claim }) => {
    const sameSpeaker = statement.speakers.has(index.speakerOf(claim));
    const comparison = compareWordings(index.wording(claim), statement.wording, sameSpeaker);
    return comparison === null ? [] : [{ claim, ...comparison }];
  });
}
