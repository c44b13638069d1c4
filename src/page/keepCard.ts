import { type CardHost, openCardHost } from './cardHost';
import { clipOf } from './clipOf';
import type { MarkedStatement } from './MarkedStatement';
import type { Highlights } from './paintHighlights';
import { removeLeftCards } from './removeLeftCards';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the drawing of a card is given and may call back. */
export interface CardState {
  readonly marked: MarkedStatement;
  readonly theme: 'light' | 'dark';
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** Draws cards; the components themselves are none of the page's business. */
export interface CardDrawing {
  readonly styles: string;
  draw(place: Element, state: CardState): { update(state: CardState): void; unmount(): void };
  /** A statement in one sentence, for who cannot see the card. */
  describe(marked: MarkedStatement): string;
}

interface OpenCard {
  marked: MarkedStatement;
  readonly host: CardHost;
  readonly drawn: ReturnType<CardDrawing['draw']>;
  readonly anchor: Point;
  /** Opened by key or from the popup: the pointer going by does not close it. */
  readonly held: boolean;
}

/** The one card of a page. */
export interface CardKeeper {
  /** The statement whose card is open, or null. */
  readonly current: MarkedStatement | null;
  /** Whether the pointer leaving may close it. */
  readonly stays: boolean;
  open(marked: MarkedStatement, anchor: Point, held: boolean): void;
  close(): void;
  /**
   * Has the open card follow its statement into a new reading of the page: `find` gives the statement as it stands there
   * now, or null where its words are gone. Then the card goes too, unless the reader pinned it.
   */
  follow(find: (marked: MarkedStatement) => MarkedStatement | null): void;
  /** Closes it unless it is pinned. */
  dismiss(): void;
  /** Whether a point of the viewport is on the card, and how far away it is (0 on it, Infinity without a card). */
  distanceTo(point: Point): number;
  /** Moves the keyboard into the card; it goes back when the card closes. */
  focus(): void;
}

function linesOf(marked: MarkedStatement): DOMRect[] {
  return marked.ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether nothing of a statement is to be seen, in the window or in the boxes that it scrolls in. */
function isOutOfSight({ ranges }: MarkedStatement, document: Document, lines: readonly DOMRect[]): boolean {
  const { clientWidth: right, clientHeight: bottom } = document.documentElement;
  const clip = clipOf(ranges[0]?.startContainer.parentElement ?? null, { left: 0, top: 0, right, bottom });
  return lines.every(
    (line) => line.bottom < clip.top || line.top > clip.bottom || line.right < clip.left || line.left > clip.right,
  );
}

/**
 * Opens, places and closes the card, one at a time, until `signal` aborts. Its host is in the page only while it is open.
 */
export function keepCard(
  document: Document,
  drawing: CardDrawing,
  highlights: Highlights,
  signal: AbortSignal,
): CardKeeper {
  removeLeftCards(document);
  let card: OpenCard | null = null;
  let pinned = false;
  /** Where the keyboard was before it went into the card. */
  let before: Element | null = null;
  let following = 0;

  const close = (): void => {
    if (card === null) return;
    const { drawn, host } = card;
    card = null;
    pinned = false;
    const focused = document.activeElement === host.element;
    drawn.unmount();
    host.remove();
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
    highlights.activate(null);
  };
  const stateOf = (marked: MarkedStatement): CardState => ({
    marked,
    theme: highlights.themeOf(marked),
    pinned,
    onClose: close,
    onPin(wanted) {
      pinned = wanted;
      if (card !== null) card.drawn.update(stateOf(card.marked));
    },
  });
  const place = (): void => {
    if (card !== null) card.host.moveTo(linesOf(card.marked), card.anchor);
  };
  /** Goes with the text when the page scrolls; a pinned card stays where it is. */
  const goAlong = (): void => {
    following = 0;
    if (card === null || pinned) return;
    const lines = linesOf(card.marked);
    if (isOutOfSight(card.marked, document, lines)) close();
    else card.host.moveTo(lines, { x: card.anchor.x, y: lines[0]?.top ?? card.anchor.y });
  };
  const view = document.defaultView;
  const onMove = (event: Event): void => {
    if (card === null || following !== 0 || event.target === card.host.element) return;
    following = view?.requestAnimationFrame(goAlong) ?? 0;
  };
  view?.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  view?.addEventListener('resize', onMove, { passive: true, signal });
  signal.addEventListener('abort', close);

  return {
    get current() {
      return card?.marked ?? null;
    },
    get stays() {
      return pinned || card?.held === true;
    },
    open(marked, anchor, held) {
      if (signal.aborted) return;
      close();
      const host = openCardHost(document, drawing.styles);
      try {
        card = { marked, host, drawn: drawing.draw(host.place, stateOf(marked)), anchor, held };
      } catch (error) {
        host.remove();
        throw error;
      }
      place();
      if (held) host.say(drawing.describe(marked));
      highlights.activate(marked);
    },
    close,
    follow(find) {
      if (card === null) return;
      const marked = find(card.marked);
      if (marked === null) {
        if (!pinned) close();
        return;
      }
      if (marked === card.marked) return;
      card.marked = marked;
      card.drawn.update(stateOf(marked));
      highlights.activate(marked);
      goAlong();
    },
    dismiss() {
      if (!pinned) close();
    },
    distanceTo({ x, y }) {
      if (card === null) return Number.POSITIVE_INFINITY;
      const { left, right, top, bottom } = card.host.box();
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    },
    focus() {
      before = document.activeElement;
      card?.host.place.querySelector<HTMLElement>('button, a[href], [tabindex]')?.focus();
    },
  };
}
