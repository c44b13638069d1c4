import { wordSet } from '../text/wordSet';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const WHEN = new RegExp(
  `\\b(${MONTH}\\s\\d{1,2}(?!\\d)(?:,\\s\\d{4})?|\\d{1,2}\\s${MONTH}(?:\\s\\d{4})?|(?:late\\s|early\\s|last\\s|this\\s)?${DAY}(?:\\s(?:morning|afternoon|evening|night))?|(?:late\\s|earlier\\s)?(?:today|yesterday|tonight)|(?:this|last)\\s(?:week|month|year|weekend|spring|summer|autumn|fall|winter)|(?:in\\s)?${MONTH}\\s\\d{4})`,
  'gu',
);
/** Every time has one of these in it. */
const HINT = /\d|day|night|week|month|year|spring|summer|autumn|fall|winter/u;
/** Behind these stands another time than that of the utterance: "since Friday", "ahead of Monday's vote". */
const ELSEWHEN = wordSet('since until till by before after next from following for between coming');
/** And behind these where it owns: "of Monday's vote". */
const OWNED = wordSet('of about');
const WORD_BEFORE = /([a-z]+)\s$/u;

/** When it was said, as printed ("Wednesday", "March 6"), or null. The first time in the frame counts. */
export function readWhen(frame: readonly string[]): string | null {
  for (const piece of frame) {
    if (!HINT.test(piece)) continue;
    for (const found of piece.matchAll(WHEN)) {
      const before = WORD_BEFORE.exec(piece.slice(Math.max(0, found.index - 12), found.index));
      const owns = /^['’]s/u.test(piece.slice(found.index + found[0].length));
      if (!before || !(ELSEWHEN.has(before[1]!) || (owns && OWNED.has(before[1]!))))
        return found[1]!.replace(/^in\s/u, '');
    }
  }
  return null;
}
