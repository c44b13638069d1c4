const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const WHEN = new RegExp(
  `\\b(${MONTH}\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s${MONTH}(?:\\s\\d{4})?|(?:late\\s|early\\s|last\\s|this\\s)?${DAY}(?:\\s(?:morning|afternoon|evening|night))?|(?:late\\s|earlier\\s)?(?:today|yesterday|tonight)|(?:this|last)\\s(?:week|month|year|weekend|spring|summer|autumn|fall|winter)|(?:in\\s)?${MONTH}\\s\\d{4})`,
  'u',
);

/** When it was said, as printed ("Wednesday", "March 6"), or null. The first time in the frame counts. */
export function readWhen(frame: readonly string[]): string | null {
  for (const piece of frame) {
    const found = WHEN.exec(piece);
    if (found) return found[1]!.replace(/^in\s/u, '');
  }
  return null;
}
