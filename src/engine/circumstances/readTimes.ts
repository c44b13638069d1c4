import type { Span } from '../../model/Span';
import { COUNTS_OF_TIME, OCCASIONS_OF_TIME, TIME_NOUNS } from '../lexicon/circumstanceWords';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const PART = '(?:morning|afternoon|evening|night)';
const CLOCK = '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?)';
/** Dates before days before bare months and years: the first form that fits is the longest. */
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `${MONTH}\\s\\d{1,2}(?!\\d)(?:,\\s\\d{4})?`,
    `\\d{1,2}\\s${MONTH}(?:\\s\\d{4})?`,
    `${CLOCK}(?:\\son\\s${DAY})?`,
    `(?:late\\s|early\\s|last\\s|this\\s|every\\s)?${DAY}(?:\\s${PART})?`,
    `(?:late\\s|earlier\\s)?(?:today|yesterday|tonight)(?:\\s${PART})?`,
    `(?:late\\s|later\\s|early\\s|earlier\\s)?(?:this|last|that|the\\s(?:same|next|following|previous)|that\\ssame|next|every|the)\\s(?:${TIME_NOUNS})(?!\\p{L})`,
    `(?:${COUNTS_OF_TIME})\\s(?:second|minute|hour|day|week|month|year|decade)s?\\s(?:earlier|later|ago|before|after)(?!\\p{L})`,
    `at\\s(?:${OCCASIONS_OF_TIME})(?!\\p{L})`,
    `(?:last|this|that)\\s${MONTH}`,
    `(?:late\\s|early\\s)?${MONTH}(?:\\s\\d{4})?(?![\\p{L}'’])`,
    '(?:1[5-9]|20)\\d{2}(?![\\p{L}\\p{N}])',
    'midnight|noon|overnight|afterwards',
  ].join('|')})`,
  'giu',
);
/** A cheap look first: every time has one of these in it. */
const HINT = new RegExp(
  `\\d|day|noon|overnight|tonight|after|${OCCASIONS_OF_TIME}|second|minute|hour|${TIME_NOUNS}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec`,
  'iu',
);

/** "the Halm Today": a paper's name. */
const IN_A_NAME = /\p{Lu}\p{L}*\s(?:Today|Night|Week|Day)$/u;

/** Expressions of time in a text, in order: "Wednesday", "March 6", "last week", "2 a.m.". Offsets are half-open, of the text. */
export function readTimes(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(TIME), (m) => ({ start: m.index, end: m.index + m[0].length })).filter(
    ({ start, end }) => !IN_A_NAME.test(text.slice(Math.max(0, start - 30), end)),
  );
}
