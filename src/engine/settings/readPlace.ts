import type { Block } from '../../model/Block';
import { skipDateline } from '../statements/skipDateline';
import { LetterPattern } from '../text/LetterPattern';
import type { Frame } from './readFrame';

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s(?:de|la|al|of|the)?\\s?\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}.]+(?=[,\\s]))?";
const OPENING = new LetterPattern(new RegExp(`^(?:Speaking\\s)?(?:In|At|From)\\s(${NAME}),`, 'u'));
const WITHIN = new LetterPattern(new RegExp(`\\b(?:in|outside|near)\\s(${NAME})`, 'u'));
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Congress|Parliament|English|French|German|Spanish|Russian|Arabic|Twitter|Facebook|X|Instagram|Telegram)\b/u;

/** The place of the utterance as printed in its frame ("Abu Dhabi"), or null. */
export function readPlace(frame: Frame): string | null {
  const found =
    frame.all.map((piece) => OPENING.for(piece).exec(piece)).find((m) => m !== null) ??
    frame.behind.map((piece) => WITHIN.for(piece).exec(piece)).find((m) => m !== null);
  return found && !NO_PLACE.test(found[1]!) ? found[1]!.replace(/[.,]$/u, '') : null;
}

/** The place a block's dateline names ("KUWAIT CITY"), or null. */
export function readDatelinePlace(block: Block): string | null {
  const end = skipDateline(block.text, 0);
  if (end === 0) return null;
  const place = /^\p{Lu}[\p{L}\s'’.-]*?(?=\s*[,(–—:]|\s*-{1,2}\s|-\s)/u.exec(block.text.slice(0, end))?.[0]?.trim();
  return place !== undefined && /^\p{Lu}{2}/u.test(place) ? place : null;
}
