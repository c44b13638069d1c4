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
  const numbers = channels(colour);
  if (numbers === null || (numbers[3] ?? 1) < 0.5) return null;
  const [red, green, blue] = numbers.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Whether the text in an element stands on a dark ground, by computed backgrounds outwards, else by the text's own colour. */
export function isDarkBehind(element: Element | null): boolean {
  const view = element?.ownerDocument.defaultView;
  if (element === null || view === null || view === undefined) return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const ground = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < MIDDLE;
  }
  const ink = luminanceOf(view.getComputedStyle(element).color);
  return ink !== null && ink > 0.5;
}
