import type { Article } from '../../model/Article';
import { bareAddress } from './bareAddress';
import { hashName } from './hashName';

/** Blocks that stand for an article without an address: its headline and how it begins. */
const OPENING = 3;

/**
 * An article's name wherever it is stored: the same for the same address, however the text was edited; without an address the same
 * for the same title, outlet and opening.
 */
export function articleKey({
  url,
  title,
  outlet,
  blocks,
}: Pick<Article, 'url' | 'title' | 'outlet' | 'blocks'>): string {
  const opening = blocks.slice(0, OPENING).map((block) => block.text);
  return hashName(bareAddress(url) ?? [title, outlet ?? '', ...opening].join('\n'));
}
