import type { Span } from '../../model/Span';
import { LEADING_VERBS } from '../lexicon/reportingVerbs';
import {
  ADDRESSEES,
  BREAKING_OFF,
  CLAUSE_SUBJECTS,
  CONTENT_OPENERS,
  SETTING_OPENERS,
  TELLING_VERBS,
} from '../lexicon/speechClauses';
import type { Word } from '../text/readWords';
import type { Region } from './Region';

/** Words between a verb and what is said: an addressee or a setting is no longer. */
const REACH = 12;
/** Content that breaks off sooner says too little. */
const MIN_WORDS = 3;
/** Signs that lead up to what is said. */
const LEADS_UP = /[:“"‘]/u;

/** Stretches behind a verb of speech that may be what is said, in UTF-16 code units of the block; each null where it is none of its own. */
export interface ContentBehind {
  /** To the region's end. */
  readonly whole: Span;
  /** To where a clause of another kind begins. */
  readonly cut: Span | null;
}

/** What is said behind the word `at` of a region. Null where nothing follows. */
export function readContentBehind(text: string, region: Region, at: number): ContentBehind | null {
  const start = startOf(text, region, at);
  if (start === null || start >= region.end) return null;
  const breaks = region.words.find(
    (word, i) =>
      word.start > start && i > 0 && isBreak(text, region.words, i) && wordsBetween(region, start, word) >= MIN_WORDS,
  );
  const cut = breaks ? { start, end: region.words[region.words.indexOf(breaks) - 1]!.end } : null;
  return {
    whole: { start, end: region.end },
    cut: cut && cut.end > start ? cut : null,
  };
}

const wordsBetween = ({ words }: Region, start: number, word: Word): number =>
  words.filter((w) => w.start >= start && w.start < word.start).length;

function isBreak(text: string, words: readonly Word[], i: number): boolean {
  const gap = text.slice(words[i - 1]!.end, words[i]!.start);
  if (gap === ' ') return isNextCue(words, i);
  return gap.includes(';') || (/^[”"’]?,/u.test(gap) && BREAKING_OFF.has(words[i]!.lower));
}

/** "… and says that", "… and urged lawmakers to": the same subject goes on with another verb of speech. */
function isNextCue(words: readonly Word[], i: number): boolean {
  const verb = words[i + 1];
  if (words[i]!.lower !== 'and' || !verb || verb.text !== verb.lower || !LEADING_VERBS.has(verb.lower)) return false;
  return (
    CONTENT_OPENERS.has(words[i + 2]?.lower ?? '') || words.slice(i + 2, i + 6).some(({ lower }) => lower === 'to')
  );
}

function startOf(text: string, { words, end }: Region, at: number): number | null {
  const verb = words[at]!;
  const next = words[at + 1];
  const lead = leadAt(text, verb.end, next?.start ?? end);
  if (lead !== null) return lead;
  if (!next) return null;
  if (CONTENT_OPENERS.has(next.lower)) return next.start;
  const telling = TELLING_VERBS.has(verb.lower);
  if (telling && ADDRESSEES.has(next.lower)) return behindGap(text, words, at + 1, end);
  if (!telling && !SETTING_OPENERS.has(next.lower) && !/,/u.test(text.slice(verb.end, next.start))) return next.start;
  return behindOthers(text, words, at, end, telling) ?? next.start;
}

/** Behind an addressee or a setting: at a conjunction, a sign that leads up to words, or where a clause begins. */
function behindOthers(text: string, words: readonly Word[], at: number, end: number, telling: boolean): number | null {
  for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
    if (i > at + 1 && CONTENT_OPENERS.has(words[i]!.lower)) return words[i]!.start;
    const lead = leadAt(text, words[i]!.end, words[i + 1]?.start ?? end);
    if (lead !== null) return lead;
    const next = words[i + 1];
    if (!next) return null;
    if (
      CLAUSE_SUBJECTS.has(next.lower) &&
      (telling || text.slice(words[i]!.end, next.start).includes(',')) &&
      !CLAUSE_SUBJECTS.has(words[i]!.lower) &&
      !SETTING_OPENERS.has(words[i]!.lower)
    )
      return next.start;
  }
  return null;
}

/** Where words begin that a colon or a quotation mark between two places leads up to, or null. */
function leadAt(text: string, from: number, to: number): number | null {
  const gap = text.slice(from, to);
  if (!LEADS_UP.test(gap)) return null;
  const mark = /[“"‘]/u.exec(gap);
  if (mark) return from + mark.index;
  const colon = gap.indexOf(':');
  return from + colon + 1;
}

const behindGap = (text: string, words: readonly Word[], at: number, end: number): number | null =>
  leadAt(text, words[at]!.end, words[at + 1]?.start ?? end) ?? words[at + 1]?.start ?? null;
