import { parentOf } from './parentOf';
import type { Box } from './placeCard';

/** The part of the viewport in which an element's text can be seen: what boxes that scroll or cut off leave of it. */
export function clipOf(element: Element | null, viewport: Box): Box {
  let { left, top, right, bottom } = viewport;
  const view = element?.ownerDocument.defaultView;
  for (let at = element; at !== null && at !== at.ownerDocument.documentElement; at = parentOf(at)) {
    const { overflowX, overflowY, position } = view?.getComputedStyle(at) ?? {};
    const box = at.getBoundingClientRect();
    if (overflowX !== 'visible') {
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
    }
    if (overflowY !== 'visible') {
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
    }
    if (position === 'fixed') break;
  }
  return { left, top, right, bottom };
}
