import { isMedium } from '../media/isMedium';
import type { ArticleText } from '../text/ArticleText';

/** The place that a paragraph's dateline names in capitals ("KUWAIT CITY"), or null. "CNN —" says who tells it, not where. */
export function placeOfDateline(text: ArticleText, block: number): string | null {
  const { kind, text: printed } = text.blocks[block]!;
  const place = kind === 'paragraph' ? text.dateline(block)?.place : null;
  if (!place) return null;
  const name = printed.slice(place.start, place.end);
  return isMedium(name) ? null : name;
}
