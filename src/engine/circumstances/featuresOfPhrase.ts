import { feature1, feature2, feature3 } from '../features/hashFeature';
import { hashWord } from '../features/hashWord';
import { OCCASIONS, SPEAKING_PLACES } from '../lexicon/circumstanceWords';
import { MEDIA_HEADS, MEDIA_NOUNS } from '../lexicon/mediaWords';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { Word } from '../text/readWords';
import type { Frame } from './Frame';
import type { Phrase } from './Phrase';

/** Hashed features of every phrase. */
export const PHRASE_FEATURES = 22;

/** Phrases further from the cue than this many words are all alike. */
const FAR = 8;

/** "reporters", "lawmakers": the last letters tell much of an unknown noun. */
const SUFFIX = 3;

function classOf(lower: string): number {
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const has = (words: ReadonlySet<string>): boolean => words.has(lower) || words.has(singular);
  if (has(OCCASIONS)) return 4;
  if (has(SPEAKING_PLACES)) return 5;
  if (has(MEDIA_NOUNS) || MEDIA_HEADS.has(lower)) return 1;
  if (PEOPLE_HEADS.has(lower) || ROLE_HEADS.has(singular)) return 2;
  return ORGANISATION_HEADS.has(lower) ? 3 : 0;
}

/** Forms of a time, from the surest to the vaguest. */
const TIME_FORMS = [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u, /\d.*\p{L}|\p{L}.*\d/u, /^\d+$/u, /day|night/u];

function formOfTime(words: readonly Word[]): number {
  const text = words.map((word) => word.lower).join(' ');
  const form = TIME_FORMS.findIndex((pattern) => pattern.test(text));
  return form < 0 ? TIME_FORMS.length : form;
}

/** Writes the features of a phrase into `out`, which holds `PHRASE_FEATURES` numbers. */
export function featuresOfPhrase(frame: Frame, phrase: Phrase, out: Int32Array): void {
  const { words, head: headAt, distance } = phrase;
  const head = words[headAt] ?? words[words.length - 1]!;
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const marker = hashWord(phrase.marker);
  const cue = hashWord(frame.cue[frame.cue.length - 1] ?? '');
  const noun = hashWord(head.lower);
  const suffix = hashWord(head.lower.slice(-SUFFIX));
  const capital = (head.capital ? 1 : 0) + (first.capital ? 2 : 0) + (/\p{Ll}/u.test(head.text) ? 0 : 4);
  const kind = phrase.marker === 'time' ? 10 + formOfTime(words) : classOf(head.lower);
  const place = Math.max(-FAR, Math.min(FAR, distance));
  const opens = first.first || (phrase.distance < 0 && phrase.before === '') ? 1 : 0;
  let n = 0;
  const put = (feature: number): void => {
    out[n++] = feature;
  };
  put(feature1(1, marker));
  put(feature2(2, marker, cue));
  put(feature2(3, marker, noun));
  put(feature2(4, marker, suffix));
  put(feature3(5, marker, capital, kind));
  put(feature2(6, marker, place));
  put(feature2(7, marker, hashWord(first.lower)));
  put(feature2(8, marker, hashWord(last.lower)));
  put(feature2(9, marker, hashWord(phrase.before)));
  put(feature2(10, marker, hashWord(phrase.behind)));
  put(feature3(11, marker, Math.min(6, words.length), opens));
  put(feature2(12, noun, cue));
  put(feature1(13, noun));
  put(feature1(14, suffix));
  put(feature2(15, capital, kind));
  put(feature3(16, cue, place, hashWord(phrase.marker === 'object' ? 'object' : '')));
  put(feature2(17, hashWord(first.lower), noun));
  put(feature3(18, marker, frame.hasSource ? 1 : 0, place < 0 ? 1 : 0));
  put(feature2(19, marker, hashWord(frame.cue[0] ?? '')));
  put(feature3(20, marker, opens, capital));
  put(feature3(21, kind, hashWord(phrase.before), place < 0 ? 1 : 0));
  put(feature3(22, kind, marker, place));
}
