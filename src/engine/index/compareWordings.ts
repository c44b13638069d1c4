import type { Change } from '../../model/Match';
import { alignWords, MOST_COMPARED } from './alignWords';
import { densestStretch } from './densestStretch';
import { describeChanges } from './describeChanges';
import { quotedStretches } from './quotedStretches';
import type { Stretch } from './Stretch';
import type { Wording } from './Wording';
import { widenToSentences } from './widenToSentences';

/** How two wordings compare. `similarity` is twice the shared words by all words of the parts compared, 0 to 1. */
export interface Comparison {
  readonly kind: 'same-words' | 'altered-words';
  readonly similarity: number;
  readonly changes: readonly Change[];
}

/** What is shared, or must be at least: part of all words, subject words, and part of the subject words of both. */
interface Bar {
  readonly ratio: number;
  readonly subjectWords: number;
  readonly subjectRatio: number;
}
/**
 * Any of these accepts. Unrelated sentences reach a ratio of 0.50 at the 95th percentile and 0.73 at most, but by words like "of the":
 * subject words in the same order are what they lack. Of 3,951 statements of news pages one came to stand beside one of 17,952 claims
 * of other pages that has nothing to do with it. The last three bars take in 47 pairs of claims more, beside 1,203, among 18,583 claims
 * of a year's articles on one election, and find one altered copy in twenty more where two words in five were changed.
 */
const BARS: readonly Bar[] = [
  { ratio: 0.75, subjectWords: 4, subjectRatio: 0 },
  { ratio: 0.6, subjectWords: 6, subjectRatio: 0 },
  { ratio: 0.6, subjectWords: 3, subjectRatio: 0.5 },
  { ratio: 0.5, subjectWords: 4, subjectRatio: 0.4 },
  { ratio: 0.45, subjectWords: 5, subjectRatio: 0.35 },
  { ratio: 0.5, subjectWords: 4, subjectRatio: 0.35 },
  { ratio: 0.4, subjectWords: 6, subjectRatio: 0.4 },
];
/**
 * So are subject words that stand in step: as far from their partners as most of them are, give or take a word. By chance, or on one
 * subject, they stand anywhere. This finds copies of which much was changed; what else it takes in is mostly set phrases, such as "did
 * not respond to a request for comment".
 */
const IN_STEP: Bar = { ratio: 0.5, subjectWords: 3, subjectRatio: 0.3 };
/** The same speaker makes these credible as well. */
const BARS_OF_SPEAKER: readonly Bar[] = [
  { ratio: 0.6, subjectWords: 2, subjectRatio: 0 },
  { ratio: 0.5, subjectWords: 3, subjectRatio: 0.4 },
];
const FEWEST_OF_BARS = Math.min(...BARS.map(({ subjectWords }) => subjectWords));
const FEWEST_OF_SPEAKER = Math.min(FEWEST_OF_BARS, ...BARS_OF_SPEAKER.map(({ subjectWords }) => subjectWords));
/** Subject words of a text that is word for word the same: set phrases have fewer. */
const FEWEST_SUBJECT_WORDS = 2;
/** A fragment within a longer sentence: how long it must be, and what part of it must be there. */
const FRAGMENT = { words: 6, subjectWords: 3, ofQuotation: 2, covered: 0.85, coveredOfQuotation: 0.75 };
const FEWEST_WORDS = 4;
/** Part of the shorter text that must be shared for any of the above to be possible; a fragment may come of a long one. */
const HOPELESS = 0.5;

/** Two wordings with their shared words, and on either side the stretch where those are densest. */
interface Alignment {
  readonly claim: Wording;
  readonly page: Wording;
  /** Words looked at. */
  readonly claimLength: number;
  readonly pageLength: number;
  /** Per word of the claim the index of the page's word that is the same, or -1. */
  readonly partners: Int32Array;
  readonly claimCore: Stretch;
  readonly pageCore: Stretch;
}

const lengthOf = (stretch: Stretch) => stretch.to - stretch.from;
const ratio = (shared: number, claim: Stretch, page: Stretch) => (2 * shared) / (lengthOf(claim) + lengthOf(page));

function align(claim: Wording, page: Wording): Alignment | null {
  const claimIds = claim.ids.subarray(0, MOST_COMPARED);
  const pageIds = page.ids.subarray(0, MOST_COMPARED);
  const claimLength = claimIds.length;
  const pageLength = pageIds.length;
  if (Math.min(claimLength, pageLength) < FEWEST_WORDS) return null;
  const partners = alignWords(claimIds, pageIds);
  const shared = new Uint8Array(pageLength);
  for (const partner of partners) if (partner >= 0) shared[partner] = 1;
  const pageCore = densestStretch(pageLength, (i) => shared[i] === 1);
  const claimCore = densestStretch(claimLength, (i) => partners[i]! >= pageCore.from && partners[i]! < pageCore.to);
  const sharedInAll = shared.reduce((sum, one) => sum + one, 0);
  if (sharedInAll < Math.max(FEWEST_WORDS, HOPELESS * Math.min(claimLength, pageLength, 2 * FRAGMENT.words)))
    return null;
  return { claim, page, claimLength, pageLength, partners, claimCore, pageCore };
}

/** Pairs of shared words that lie in both stretches: how many, and how many of them are about the subject. */
function countPairs({ partners, claim }: Alignment, inClaim: Stretch, onPage: Stretch) {
  let all = 0;
  let subject = 0;
  for (let i = inClaim.from; i < inClaim.to; i++) {
    const partner = partners[i]!;
    if (partner < onPage.from || partner >= onPage.to) continue;
    all++;
    if (claim.stems[i] !== 0) subject++;
  }
  return { all, subject };
}

/** How many subject words of both stretches stand as far from their partners as most of them do, give or take a word. */
function countInStep({ partners, claim }: Alignment, inClaim: Stretch, onPage: Stretch): number {
  const at = new Map<number, number>();
  for (let i = inClaim.from; i < inClaim.to; i++) {
    const partner = partners[i]!;
    if (claim.stems[i] === 0 || partner < onPage.from || partner >= onPage.to) continue;
    for (let shift = partner - i - 1; shift <= partner - i + 1; shift++) at.set(shift, (at.get(shift) ?? 0) + 1);
  }
  return Math.max(0, ...at.values());
}

/** How many words of a stretch are about the subject. */
function countSubject({ stems }: Wording, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i++) if (stems[i] !== 0) count++;
  return count;
}

const passes = (shared: Bar, bar: Bar): boolean =>
  shared.ratio >= bar.ratio && shared.subjectWords >= bar.subjectWords && shared.subjectRatio >= bar.subjectRatio;

const passesAny = (shared: Bar, bars: readonly Bar[]): boolean => bars.some((bar) => passes(shared, bar));

/** Share of a stretch that lies within another. */
const covered = (stretch: Stretch, by: Stretch) =>
  Math.max(0, Math.min(stretch.to, by.to) - Math.max(stretch.from, by.from)) / lengthOf(stretch);

/** Whether one is taken out of the other: nearly all of the shorter text, or of a quotation within either, is in both. */
function isFragment(alignment: Alignment): boolean {
  const { claim, page, claimCore, pageCore, claimLength, pageLength } = alignment;
  const core = countPairs(alignment, claimCore, pageCore);
  if (core.all < FRAGMENT.words || core.subject < FRAGMENT.ofQuotation) return false;
  if (ratio(core.all, claimCore, pageCore) < FRAGMENT.covered) return false;
  const isMost = core.all / Math.min(claimLength, pageLength) >= FRAGMENT.covered;
  if (isMost && core.subject >= FRAGMENT.subjectWords) return true;
  const isTaken = (wording: Wording, by: Stretch) =>
    quotedStretches(wording).some(
      (quoted) => lengthOf(quoted) >= FRAGMENT.words && covered(quoted, by) >= FRAGMENT.coveredOfQuotation,
    );
  return isTaken(claim, claimCore) || isTaken(page, pageCore);
}

/**
 * Whether too few subject words are shared for anything below to accept, however the stretches are widened: told from the shared words
 * alone, before the claim's text is read for its sentences.
 */
function isHopeless(alignment: Alignment, sameSpeaker: boolean): boolean {
  const { claimLength, pageLength, claimCore, pageCore } = alignment;
  const { subject } = countPairs(alignment, { from: 0, to: claimLength }, { from: 0, to: pageLength });
  if (subject >= (sameSpeaker ? FEWEST_OF_SPEAKER : FEWEST_OF_BARS)) return false;
  if (subject < FEWEST_SUBJECT_WORDS) return true;
  const core = countPairs(alignment, claimCore, pageCore);
  return ratio(core.all, claimCore, pageCore) < FRAGMENT.covered;
}

/**
 * Compares a claim's wording with a page's. The sentences that hold the shared words are compared, so that one more
 * sentence before or after is no change. Returns null where the two do not belong together.
 *
 * @param sameSpeaker both are said to be the words of the same speaker, which makes a lower ratio credible.
 */
export function compareWordings(claim: Wording, page: Wording, sameSpeaker: boolean): Comparison | null {
  const alignment = align(claim, page);
  if (alignment === null || isHopeless(alignment, sameSpeaker)) return null;
  const { claimLength, pageLength, claimCore, pageCore, partners } = alignment;
  const claimPart = widenToSentences(claim, claimCore, claimLength);
  const pagePart = widenToSentences(page, pageCore, pageLength);
  const shared = countPairs(alignment, claimPart, pagePart);
  const similarity = ratio(shared.all, claimPart, pagePart);
  const wholeOfOne = lengthOf(claimPart) === claimLength || lengthOf(pagePart) === pageLength;
  if (similarity === 1 && wholeOfOne)
    return shared.subject >= FEWEST_SUBJECT_WORDS ? { kind: 'same-words', similarity, changes: [] } : null;
  const subjects = countSubject(claim, claimPart) + countSubject(page, pagePart);
  const reached: Bar = {
    ratio: similarity,
    subjectWords: shared.subject,
    subjectRatio: (2 * shared.subject) / Math.max(1, subjects),
  };
  const isAltered =
    passesAny(reached, BARS) ||
    (sameSpeaker && passesAny(reached, BARS_OF_SPEAKER)) ||
    // No more of them stand in step than are shared: they are counted where all of them would do.
    (passes(reached, IN_STEP) && countInStep(alignment, claimPart, pagePart) >= IN_STEP.subjectWords) ||
    isFragment(alignment);
  if (!isAltered) return null;
  return { kind: 'altered-words', similarity, changes: describeChanges(claim, claimPart, page, pagePart, partners) };
}
