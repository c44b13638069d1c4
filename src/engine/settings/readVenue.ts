import { LetterPattern } from '../text/LetterPattern';

const OCCASION =
  'news conference|press conference|conference call|conference|briefing|interview|rally|hearing|debate|town hall|meeting|summit|forum|speech|address|phone call|telephone call|call|podcast|talk show|show|event|ceremony|session|trial|court appearance|fundraiser|dinner|panel|discussion|talks|visit|tour|symposium|webinar|vigil|protest|march|convention|assembly|congress|workshop|seminar|lecture|sermon|service|funeral|gathering|broadcast|appearance|seminar|webcast|news briefing|press briefing|question-and-answer session';
const VENUE = new LetterPattern(
  new RegExp(
    `\\b(?:at|during|in|on|after|following)\\s((?:an?|the|his|her|their|its|this|last|one|yesterday['’]s|today['’]s|[\\p{Lu}][\\p{L}]+['’]s)\\s(?:[\\p{L}\\p{N}'’.-]+\\s){0,6}?(?:${OCCASION})s?)\\b`,
    'iu',
  ),
);
/** "with the minister", "of the harbour board": belongs to the occasion. */
const COMPANY = /^\s(?:with|of|for)\s[^,;:.!?"“”()]{2,140}/u;
const COMPANY_END = /\s(?:on|in|at|that|after|before|who|when|said|told|as)(?:\s|$)/u;
const TIME =
  /\s(?:on\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|this\s|last\s).*$/iu;

/** The occasion of the utterance as printed ("a joint news conference with his Estran counterpart"), or null. */
export function readVenue(frame: readonly string[]): string | null {
  for (const piece of frame) {
    const found = VENUE.for(piece).exec(piece);
    if (!found) continue;
    const behind = piece.slice(found.index + found[0].length);
    let company = COMPANY.exec(behind)?.[0] ?? '';
    const end = COMPANY_END.exec(company.slice(6));
    if (end) company = company.slice(0, 6 + end.index);
    return (found[1]! + company).replace(TIME, '').trim();
  }
  return null;
}
