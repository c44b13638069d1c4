import type { Span } from '../../model/Span';
import { LetterPattern } from '../text/LetterPattern';
import { wordSet } from '../text/wordSet';

const OCCASIONS = wordSet(
  'conference briefing interview rally hearing debate meeting summit forum speech address call podcast show event ceremony session trial appearance fundraiser dinner panel discussion talks visit tour symposium webinar vigil protest march convention assembly congress workshop seminar lecture sermon service funeral program programme gathering broadcast webcast',
);
/** Occasions of two words the first of which is one, or none, alone. */
const SECOND_WORD: ReadonlyMap<string, string> = new Map([
  ['conference', 'call'],
  ['town', 'hall'],
]);
const BEFORE = wordSet('at during in on after following');
/** Occasions that one speaks on. */
const BEHIND_ON = wordSet('call show podcast broadcast tour visit webcast program programme panel forum');
const DETERMINERS = wordSet('a an the his her their its this last one');
const OPENING_SIGN = /^[(“"—–-]+/u;
const LAST_WORD = /[A-Za-z-]+$/u;
const LETTERS = /^[A-Za-z]+/u;
const OWNER = new LetterPattern(/^\p{L}{2,}['’]s$/u);
const NAME_PART = new LetterPattern(/^[\p{L}\p{N}'’.-]+$/u);
/** Behind these something else begins: "in the spotlight since the debate". */
const CLAUSE = wordSet('since after before that who which when where as during to because');
/** Words that may stand between the article and the occasion. */
const MAX_BETWEEN = 6;
/** "with the minister", "of the harbour board": belongs to the occasion. */
const COMPANY = /^\s(?:with|of|for)\s[^,;:.!?"“”()]{2,140}/u;
const COMPANY_END = /\s(?:on|in|at|that|after|before|who|when|said|told|as)(?:\s|$)/u;
const TIME =
  /\s(?:on\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|this\s|last\s).*$/iu;

/** The occasion of the utterance as printed ("a joint news conference with his Estran counterpart"), or null. */
export function readVenue(frame: readonly string[]): string | null {
  for (const piece of frame) {
    const found = occasionIn(piece);
    if (!found) continue;
    const behind = piece.slice(found.end);
    let company = COMPANY.exec(behind)?.[0] ?? '';
    const end = COMPANY_END.exec(company.slice(6));
    if (end) company = company.slice(0, 6 + end.index);
    return (piece.slice(found.start, found.end) + company).replace(TIME, '').trim();
  }
  return null;
}

/** The first "a joint news conference" that stands behind a preposition, as a span of the piece, or null. */
function occasionIn(piece: string): Span | null {
  const words = piece.split(' ');
  for (let i = 0, start = 0; i < words.length - 2; start += words[i]!.length + 1, i++) {
    const before = words[i]!.toLowerCase().replace(OPENING_SIGN, '');
    if (!BEFORE.has(before)) continue;
    const on = before === 'on';
    const determiner = words[i + 1]!;
    if (!DETERMINERS.has(determiner.toLowerCase()) && !OWNER.for(determiner).test(determiner)) continue;
    const from = start + words[i]!.length + 1;
    let at = from + determiner.length + 1;
    for (let k = i + 2; k < words.length && k <= i + 2 + MAX_BETWEEN; k++) {
      const length = occasionLength(words, k);
      if (
        length > 0 &&
        (!on ||
          words[i + 2] === 'sidelines' ||
          BEHIND_ON.has(LAST_WORD.exec(piece.slice(from, at + length))![0].toLowerCase()))
      )
        return { start: from, end: at + length };
      if (length > 0) break;
      if (!NAME_PART.for(words[k]!).test(words[k]!) || CLAUSE.has(words[k]!)) break;
      at += words[k]!.length + 1;
    }
  }
  return null;
}

/** Length in UTF-16 code units of the occasion that begins at a word, or 0. */
function occasionLength(words: readonly string[], at: number): number {
  const word = LETTERS.exec(words[at]!)?.[0] ?? '';
  if (word === 'March') return 0;
  const lower = word.toLowerCase();
  const second = SECOND_WORD.get(lower);
  if (second !== undefined && word === words[at]) {
    const next = LETTERS.exec(words[at + 1] ?? '')?.[0] ?? '';
    if (next === second || next === `${second}s`) return word.length + 1 + next.length;
  }
  return OCCASIONS.has(lower) || (lower.endsWith('s') && OCCASIONS.has(lower.slice(0, -1))) ? word.length : 0;
}
