import type { Segment } from './Segment';

/** Whether at least this share of a text is links: by default half of it. */
export function isMostlyLink({ linked, text }: Pick<Segment, 'linked' | 'text'>, share = 0.5): boolean {
  return linked >= share * text.length;
}
