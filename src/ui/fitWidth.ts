/** Narrower than this the popup has been squeezed (a phone, a high zoom) and gives up its own width. In CSS pixels. */
const OWN_WIDTH = 400;
/** A popup starts tiny and grows to its content; by then it has. In milliseconds. */
const SETTLED = 250;

/** Lets a popup fill the window where the window cannot be as wide as the popup wants (`data-narrow` on the root). */
export function fitWidth(window: Window): void {
  const root = window.document.documentElement;
  const check = () => root.toggleAttribute('data-narrow', window.innerWidth < OWN_WIDTH);
  window.setTimeout(() => {
    check();
    window.addEventListener('resize', check);
  }, SETTLED);
}
