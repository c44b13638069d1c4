import { parentOf } from './parentOf';

/** Relative luminance (WCAG 2) at which black and white contrast equally; the page counts as dark below it. */
const MIDDLE = 0.179;

function channels(colour: string): readonly number[] | null {
  const numbers = colour.match(/-?\d{1,3}(?:\.\d{1,6})?/g)?.map(Number) ?? [];
  if (!colour.startsWith('rgb') || numbers.length < 3) return null;
  return numbers;
}

/** Relative luminance of an `rgb()` colour as computed styles give it, or null where it is another form or nearly transparent. */
export function luminanceOf(colour: string): number | null {
  // As nearly every element has it.
  if (colour === 'rgba(0, 0, 0, 0)') return null;
  const numbers = channels(colour);
  if (numbers === null || (numbers[3] ?? 1) < 0.5) return null;
  const [red, green, blue] = numbers.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** What was found in one go, by element: whether the ground behind it is dark, or null where nothing behind it has a colour. */
export type Grounds = Map<Element, boolean | null>;

function isGroundDark(element: Element, view: Window, grounds: Grounds): boolean | null {
  const passed: Element[] = [];
  let isDark: boolean | null = null;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const known = grounds.get(at);
    passed.push(at);
    const ground = known === undefined ? luminanceOf(view.getComputedStyle(at).backgroundColor) : null;
    if (known === undefined && ground === null) continue;
    isDark = ground === null ? (known ?? null) : ground < MIDDLE;
    break;
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
