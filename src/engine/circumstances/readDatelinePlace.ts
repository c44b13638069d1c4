import type { Block } from '../../model/Block';
import { NO_PLACE } from '../lexicon/notPlaces';
import { isMedium } from '../media/isMedium';
import { skipDateline } from '../statements/skipDateline';

/** The place a block's dateline names ("KUWAIT CITY"), or null. */
export function readDatelinePlace(block: Block): string | null {
  const end = skipDateline(block.text, 0);
  if (end === 0) return null;
  const place = /^\p{Lu}[\p{L}\s'’.-]*?(?=\s*[,(–—:]|\s*-{1,2}\s|-\s)/u.exec(block.text.slice(0, end))?.[0]?.trim();
  if (place === undefined || !/^\p{Lu}{2}/u.test(place)) return null;
  // "BREAKING:", "CNN —": a label, no place.
  const first = /^[\p{L}-]+/u.exec(place)?.[0].toLowerCase() ?? '';
  return NO_PLACE.has(first) || isMedium(place) ? null : place;
}
