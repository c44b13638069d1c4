import type { Block } from '../../model/Block';
import { skipDateline } from '../statements/skipDateline';

/** The place a block's dateline names ("KUWAIT CITY"), or null. */
export function readDatelinePlace(block: Block): string | null {
  const end = skipDateline(block.text, 0);
  if (end === 0) return null;
  const place = /^\p{Lu}[\p{L}\s'’.-]*?(?=\s*[,(–—:]|\s*-{1,2}\s|-\s)/u.exec(block.text.slice(0, end))?.[0]?.trim();
  return place !== undefined && /^\p{Lu}{2}/u.test(place) ? place : null;
}
