import type { CardKeeper, Point } from './keepCard';
import type { MarkedStatement } from './MarkedStatement';
import { statementAt } from './statementAt';

/** How long the pointer may be off both statement and card on its way from one to the other, milliseconds. */
const TRAVEL_MS = 320;

export interface PointerOptions {
  readonly statements: () => readonly MarkedStatement[];
  /** How long the pointer rests on a statement before its card opens, milliseconds; null: a click opens it. */
  readonly dwellMs: () => number | null;
  /** Called with the statement that the pointer has come to, or null where it has left one. */
  readonly hover: (on: MarkedStatement | null) => void;
  /** Called now and then while the reader moves about, for cheap upkeep. */
  readonly upkeep: () => void;
}

/**
 * Opens a statement's card when the pointer rests on it and closes it when the pointer has left both; a pointer that
 * comes nearer to the card is on its way there. Only listens: no event is kept from the page.
 */
export function watchPointer(document: Document, card: CardKeeper, options: PointerOptions, signal: AbortSignal): void {
  let point: Point = { x: 0, y: 0 };
  let looking = false;
  let resting: MarkedStatement | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let distance = Number.POSITIVE_INFINITY;

  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const rest = (on: MarkedStatement | null): void => {
    if (on === resting) return;
    resting = on;
    options.hover(on);
    clearTimeout(dwell);
    const dwellMs = options.dwellMs();
    if (on === null || on === card.current || dwellMs === null) return;
    dwell = setTimeout(() => {
      if (resting !== on || card.stays) return;
      stay();
      card.open(on, point, false);
    }, dwellMs);
  };
  const closeSoon = (): void => {
    if (card.current === null || card.stays) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!card.stays) card.close();
    }, TRAVEL_MS);
  };
  const leave = (): void => {
    const now = card.distanceTo(point);
    if (now < distance) stay();
    distance = now;
    closeSoon();
  };
  /** Out of the window or into a frame, where its moves are not heard of. */
  const lose = (): void => {
    rest(null);
    closeSoon();
  };
  const look = (): void => {
    looking = false;
    if (signal.aborted) return;
    if (card.distanceTo(point) === 0) {
      stay();
      rest(null);
      return;
    }
    const on = statementAt(document, options.statements(), point.x, point.y);
    rest(on);
    if (on !== null && on === card.current) stay();
    else leave();
  };

  document.addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX: x, clientY: y }) => {
      if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
      point = { x, y };
      if (looking) return;
      looking = true;
      document.defaultView?.requestAnimationFrame(() => {
        options.upkeep();
        look();
      });
    },
    { capture: true, passive: true, signal },
  );
  // A touch has no hovering, and some readers want none: a tap or click on a statement opens its card, and the page gets it too.
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !('pointerType' in event)) return;
      const touch = event.pointerType === 'touch';
      if (!touch && (options.dwellMs() !== null || isSelecting(document))) return;
      const at = { x: event.clientX, y: event.clientY };
      if (card.distanceTo(at) === 0) return;
      const on = statementAt(document, options.statements(), at.x, at.y);
      if (on === null) card.close();
      else if (!isLink(event.target)) card.open(on, at, true);
    },
    { capture: true, passive: true, signal },
  );
  // A card goes when the reader clicks elsewhere; a click on its own words leaves it there.
  document.addEventListener(
    'pointerdown',
    ({ isTrusted, pointerType, clientX: x, clientY: y }) => {
      rest(null);
      if (!isTrusted || pointerType === 'touch' || card.current === null || card.distanceTo({ x, y }) === 0) return;
      if (statementAt(document, options.statements(), x, y) !== card.current) card.dismiss();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'pointerout',
    ({ relatedTarget }) => {
      if (relatedTarget === null || isFrame(relatedTarget)) lose();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(dwell);
    stay();
  });
}

function isFrame(target: EventTarget): boolean {
  return target instanceof Element && /^(?:iframe|frame|object|embed|fencedframe)$/.test(target.localName);
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button') !== null;
}

/** Whether the click ends the marking of a stretch of text. */
function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
