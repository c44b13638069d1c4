import type { Change } from '../../model/Match';
import { alignWords, MOST_COMPARED } from './alignWords';
import { describeChanges } from './describeChanges';
import { sentenceAround } from './sentenceAround';
import type { Words } from './Words';

/** One text with its words. */
export interface Wording {
  readonly text: string;
  readonly words: Words;
}

/** How two wordings compare. `similarity` is twice the shared words by all words of the sentences concerned, 0 to 1. */
export interface Comparison {
  readonly kind: 'same-words' | 'altered-words';
  readonly similarity: number;
  readonly changes: readonly Change[];
}

/** A ratio that accepts by itself: unrelated sentences reach 0.50 at the 95th percentile and 0.73 at most. */
const ACCEPTED = 0.75;
/** A ratio that accepts where something else speaks for it: the same speaker, or enough words about the subject. */
const SIMILAR = 0.6;
/** Shared subject words that make up for a ratio between the two, as unrelated sentences share set phrases only. */
const SUBJECT_WORDS_FOR_SIMILAR = 5;
/** A fragment taken out of a longer sentence: how much of it must be there, and how long it must be. */
const FRAGMENT = { covered: 0.85, words: 6, subjectWords: 3 };
const FEWEST_WORDS = 4;

/** A stretch of words, half-open, as indexes into `Words`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const lengthOf = (stretch: Stretch) => stretch.to - stretch.from;

/** The stretch where shared words outweigh the others most (Kadane's maximal segment). */
function densestStretch(length: number, isShared: (index: number) => boolean): Stretch {
  let best: Stretch = { from: 0, to: 0 };
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += isShared(i) ? 1 : -1;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}

/** Pairs of shared words that lie in both stretches: how many, and how many of them are about the subject. */
function countPairs(partners: Int32Array, claim: Stretch, page: Stretch, stems: Int32Array) {
  let all = 0;
  let subject = 0;
  for (let i = claim.from; i < claim.to; i++) {
    const partner = partners[i]!;
    if (partner < page.from || partner >= page.to) continue;
    all++;
    if (stems[i] !== 0) subject++;
  }
  return { all, subject };
}

function capped(words: Words): Int32Array {
  return words.ids.length > MOST_COMPARED ? words.ids.subarray(0, MOST_COMPARED) : words.ids;
}

const ratio = (shared: number, claim: Stretch, page: Stretch) => (2 * shared) / (lengthOf(claim) + lengthOf(page));

/**
 * Compares a claim's wording with a page's. The sentences that hold the shared words are compared, so that one more
 * sentence before or after is no change. Returns null where the two do not belong together.
 *
 * @param sameSpeaker both are said to be the words of the same speaker, which makes a lower ratio credible.
 */
export function compareWordings(claim: Wording, page: Wording, sameSpeaker: boolean): Comparison | null {
  const claimIds = capped(claim.words);
  const pageIds = capped(page.words);
  if (Math.min(claimIds.length, pageIds.length) < FEWEST_WORDS) return null;
  const partners = alignWords(claimIds, pageIds);
  const sharedOnPage = new Uint8Array(pageIds.length);
  for (const partner of partners) if (partner >= 0) sharedOnPage[partner] = 1;
  const claimCore = densestStretch(claimIds.length, (i) => partners[i]! >= 0);
  const pageCore = densestStretch(pageIds.length, (i) => sharedOnPage[i] === 1);
  if (lengthOf(claimCore) === 0 || lengthOf(pageCore) === 0) return null;
  const claimPart = sentenceAround(claim, claimCore, claimIds.length);
  const pagePart = sentenceAround(page, pageCore, pageIds.length);

  const shared = countPairs(partners, claimPart, pagePart, claim.words.stems);
  const similarity = ratio(shared.all, claimPart, pagePart);
  const wholeOfOne = lengthOf(claimPart) === claimIds.length || lengthOf(pagePart) === pageIds.length;
  if (similarity === 1 && wholeOfOne)
    return shared.subject >= 2 ? { kind: 'same-words', similarity, changes: [] } : null;

  const accepted =
    (similarity >= ACCEPTED && shared.subject >= 3) ||
    (similarity >= SIMILAR && (sameSpeaker ? shared.subject >= 3 : shared.subject >= SUBJECT_WORDS_FOR_SIMILAR)) ||
    isFragment();
  if (!accepted) return null;
  return { kind: 'altered-words', similarity, changes: describeChanges(claim, claimPart, page, pagePart, partners) };

  function isFragment(): boolean {
    const core = countPairs(partners, claimCore, pageCore, claim.words.stems);
    const shorter = Math.min(claimIds.length, pageIds.length);
    return (
      core.all >= FRAGMENT.words &&
      core.subject >= FRAGMENT.subjectWords &&
      core.all / shorter >= FRAGMENT.covered &&
      ratio(core.all, claimCore, pageCore) >= FRAGMENT.covered
    );
  }
}
