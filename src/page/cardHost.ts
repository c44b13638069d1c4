import { type Placement, placeCard, type Size } from './placeCard';
import { placeSheet } from './placeSheet';

/**
 * Nothing of the page's styles comes in, nothing of ours goes out. The place is set on the first rule's own style. Shown only
 * while the extension's own stylesheet is there, which `--according-to` stands for: Firefox takes that away with the
 * extension, and ends the scripts that would take the card away.
 */
const HOST_STYLES = `:host{all:initial !important;position:fixed !important;display:var(--according-to,none) !important;inset:auto !important;margin:0 !important;border:0 !important;padding:0 !important;background:none !important;overflow:visible !important;width:max-content !important;height:max-content !important;z-index:2147483647 !important}
.card{max-height:min(560px,var(--room,calc(100vh - 16px))) !important;overscroll-behavior:var(--over,auto) !important}
@media print{:host{display:none !important}}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** In windows up to this wide, CSS pixels, the card is a sheet as wide as the window (`cardStyles` makes it so). */
const SHEET_UP_TO = 480;

/** The element the card is drawn in: there only while a card is open. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn, inside the closed shadow root. */
  readonly place: HTMLElement;
  /** Where the card stands now, viewport pixels. */
  box(): DOMRect;
  moveTo(lines: readonly DOMRect[], anchor: { x: number; y: number }): void;
  /** Has screen readers say a text without moving anybody's focus. */
  say(text: string): void;
  remove(): void;
}

function adopt(root: ShadowRoot, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
    return style.sheet;
  }
}

/**
 * Puts a closed shadow root on the document's root element, outside whatever the page transforms or clips, and into the
 * top layer where the browser has one.
 * @param styles the card's stylesheet.
 */
export function openCardHost(document: Document, styles: string): CardHost {
  // A plain element: what a page makes of a name of our own is the page's business.
  const element = document.createElement('div');
  element.dataset.accordingTo = 'card';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = adopt(root, HOST_STYLES);
  adopt(root, styles);
  const place = document.createElement('div');
  const said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(place, said);
  document.documentElement.append(element);
  const raise = (): void => {
    if (typeof element.showPopover !== 'function') return;
    element.popover = 'manual';
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  raise();
  // A page that is zoomed by its own style would scale the card, and count its place in other pixels.
  const zoom = element.currentCSSZoom;
  const rule = sheet?.cssRules[0];
  const style = rule !== undefined && 'style' in rule ? (rule.style as CSSStyleDeclaration) : element.style;
  if (zoom > 0 && zoom !== 1) style.setProperty('zoom', String(1 / zoom), 'important');
  const put = ({ left, top, maxHeight }: Placement): void => {
    style.setProperty('left', `${Math.round(left)}px`, 'important');
    style.setProperty('top', `${Math.round(top)}px`, 'important');
    style.setProperty('--room', `${Math.ceil(maxHeight)}px`);
    // A card that scrolls keeps the wheel; over any other the page scrolls, as if it were not there.
    const card = place.firstElementChild;
    const scrolls = card !== null && card.scrollHeight > card.clientHeight;
    style.setProperty('--over', scrolls ? 'contain' : 'auto');
  };
  return {
    element,
    place,
    box: () => element.getBoundingClientRect(),
    moveTo(lines, anchor) {
      if (lines.length === 0) return;
      style.removeProperty('--room');
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const viewport: Size = { width, height: document.defaultView?.innerHeight ?? height };
      const card = element.getBoundingClientRect();
      put(width <= SHEET_UP_TO ? placeSheet(lines, card, viewport) : placeCard(lines, card, viewport, anchor));
    },
    // A status that is there from the start with its text is not read out by all; one that changes is.
    say: (text) => void setTimeout(() => said.replaceChildren(text), 120),
    remove: () => element.remove(),
  };
}
