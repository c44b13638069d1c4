import type { CardKeeper } from './keepCard';
import type { MarkedStatement } from './MarkedStatement';
import type { Highlights } from './paintHighlights';

/** Scrolls a statement to the middle of the window where it is not in sight, flashes it and opens its card. */
export function revealStatement(marked: MarkedStatement, card: CardKeeper, highlights: Highlights): boolean {
  const range = marked.ranges[0];
  const element = range?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (range === undefined || element === null || element === undefined || !view) return false;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 60 || bottom > view.innerHeight - 60) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  highlights.flash(marked);
  const { left, bottom: under } = range.getBoundingClientRect();
  card.open(marked, { x: left + 32, y: under }, true);
  return true;
}
