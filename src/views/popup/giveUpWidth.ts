/** Within this time, in milliseconds, the popup's window has grown to what the browser allows. */
const GROWN_AFTER = 400;

/**
 * Marks a popup as `narrow` whose window has not become as wide as its styles wish for: at a high zoom the browser allows
 * it less. No media query could tell: a fine screen has as many device pixels, and every popup is narrow while it grows.
 */
export function giveUpWidth(view: Window): void {
  setTimeout(() => {
    const root = view.document.documentElement;
    if (root.getBoundingClientRect().width > view.innerWidth + 1) root.classList.add('narrow');
  }, GROWN_AFTER);
}
