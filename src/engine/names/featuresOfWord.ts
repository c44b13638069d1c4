import { hashFeature, hashTemplate } from '../features/hashFeature';
import type { WordSite } from './sitesOf';

/** Features of a word where it stands. */
const OF_SITE = 38;
/** Features of what the first look took it for. */
const OF_MEMORY = 8;
/** Number of features of a word. */
export const WORD_FEATURES = OF_SITE + OF_MEMORY;

/** Farther words are as far. */
const MOST = 3;
const MOST_LENGTH = 4;

const placeOf = ({ since, until }: WordSite): number => Math.min(MOST, since) + 4 * Math.min(MOST, until);

/**
 * Writes the features of a word to `out` from `at`, 32-bit hashes: the word, what stands beside it, what the lexicon knows of both, how the article prints it
 * elsewhere. The last of the `WORD_FEATURES` places, for what the first look took it for (`featuresOfMemory`), are left as they are.
 */
export function featuresOfWord(out: Int32Array, at: number, site: WordSite): void {
  const { form, before, behind, before2, behind2, left, right, first, last } = site;
  const { gapBefore, gapBehind, shape, shapeBefore, shapeBehind, small, usage, line, since, until, length } = site;
  const place = placeOf(site);
  let f = at;
  const put = (a: number, b = 0, c = 0): void => {
    out[f] = hashFeature(hashTemplate(1 + f - at), a, b, c);
    f++;
  };
  put(0);
  put(form.hash);
  put(form.hash, before.hash);
  put(form.hash, behind.hash);
  put(before.hash, gapBefore);
  put(behind.hash, gapBehind);
  put(before2.hash);
  put(behind2.hash);
  put(form.suffix);
  put(form.prefix);
  put(form.suffix, behind.suffix);
  put(shape, line);
  put(shapeBefore, shape, gapBefore);
  put(shape, shapeBehind, gapBehind);
  put(form.kin, shape);
  put(before.kin, gapBefore);
  put(behind.kin, gapBehind);
  put(form.kin, before.kin);
  put(form.kin, behind.kin);
  put(form.clues);
  put(form.clues, before.clues);
  put(form.clues, behind.clues);
  put(before.clues, form.clues, behind.clues);
  put(form.clues, behind2.clues);
  put(form.clues, before2.clues);
  put(gapBefore, gapBehind, small);
  put(usage, line);
  put(usage, form.clues);
  put(place, shape);
  put(place, form.clues);
  put(left.hash, place);
  put(right.hash, place);
  put(left.kin, right.kin, Math.min(MOST_LENGTH, length));
  put(left.clues, right.clues, Math.min(MOST_LENGTH, length));
  put(before.kin, form.clues, behind.kin);
  put(form.kin, last.kin, Math.min(MOST, until));
  put(last.clues, form.clues, Math.min(MOST, until));
  put(first.clues, form.clues, Math.min(MOST, since));
}

/**
 * Writes what the first look took a word, its other places and its neighbours for, to the places that `featuresOfWord` leaves in the row at `at`. `before`,
 * `elsewhere`, `behind`: `NameMemory.of` the word before it, itself and the word behind it, 0 where there is none; `now`: `NameMemory.at` itself.
 */
export function featuresOfMemory(
  out: Int32Array,
  at: number,
  site: WordSite,
  before: number,
  elsewhere: number,
  behind: number,
  now: number,
): void {
  const { form, usage, shape, gapBefore, gapBehind } = site;
  let f = at + OF_SITE;
  const put = (a: number, b = 0, c = 0): void => {
    out[f] = hashFeature(hashTemplate(1 + f - at), a, b, c);
    f++;
  };
  put(elsewhere);
  put(elsewhere, now);
  put(elsewhere, usage);
  put(elsewhere, placeOf(site));
  put(before, elsewhere, gapBefore);
  put(elsewhere, behind, gapBehind);
  put(now, shape);
  put(elsewhere, form.clues);
}
