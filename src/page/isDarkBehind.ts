import { luminanceOf } from './luminanceOf';
import { parentOf } from './parentOf';

/** Relative luminance (WCAG 2) at which black and white contrast equally; the page counts as dark below it. */
const MIDDLE = 0.179;

/** What was found in one go, by element: whether the ground behind it is dark, or null where nothing behind it has a colour. */
export type Grounds = Map<Element, boolean | null>;

function isGroundDark(element: Element, view: Window, grounds: Grounds): boolean | null {
  const passed: Element[] = [];
  let isDark: boolean | null = null;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const known = grounds.get(at);
    if (known !== undefined) {
      isDark = known;
      break;
    }
    passed.push(at);
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== null) {
      isDark = luminance < MIDDLE;
      break;
    }
  }
  for (const each of passed) grounds.set(each, isDark);
  return isDark;
}

/**
 * Whether the text in an element stands on a dark ground, by computed backgrounds outwards, else by the text's own colour.
 * @param grounds of elements asked about just before: what stands around many paragraphs is looked at once.
 */
export function isDarkBehind(element: Element | null, grounds: Grounds = new Map()): boolean {
  const view = element?.ownerDocument.defaultView;
  if (element === null || view === null || view === undefined) return false;
  const isDark = isGroundDark(element, view, grounds);
  if (isDark !== null) return isDark;
  const ink = luminanceOf(view.getComputedStyle(element).color);
  return ink !== null && ink > 0.5;
}
