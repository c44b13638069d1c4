import type { CardKeeper, Point } from '../../src/page/keepCard';
import type { MarkedStatement } from '../../src/page/MarkedStatement';

type Listener = (event: unknown) => void;

/** A target whose events a test fires by hand. */
class MadeTarget {
  private readonly listeners = new Map<string, Listener[]>();

  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  fire(name: string, event: unknown = {}): void {
    for (const listener of this.listeners.get(name) ?? []) listener(event);
  }
}

/**
 * A page of one line: the statements stand one after the other from x 0, each 100 pixels wide, between y 0 and 20.
 * Layout and events as far as the watchers ask for them.
 */
export class MadeWindow extends MadeTarget {
  readonly marked: MarkedStatement[];
  readonly page: MadeTarget;

  constructor(count: number) {
    super();
    const text = { nodeType: 3 };
    this.marked = Array.from({ length: count }, (_, index) => {
      const box = { left: 100 * index, right: 100 * index + 99, top: 0, bottom: 20 };
      const range = {
        startContainer: { getRootNode: () => ({ nodeType: 9 }) },
        isPointInRange: (_: unknown, offset: number) => Math.floor(offset / 100) === index,
        getClientRects: () => [box],
        getBoundingClientRect: () => box,
      };
      const statement = { id: `s${index + 1}`, content: [{ start: 0, end: 100 }] };
      const marked: object = { statement, ranges: [range], known: false };
      return marked as MarkedStatement;
    });
    this.page = Object.assign(new MadeTarget(), {
      defaultView: Object.assign(this, { requestAnimationFrame: (run: () => void) => run() }),
      documentElement: new MadeTarget(),
      activeElement: null,
      caretPositionFromPoint: (x: number, y: number) => (y > 400 ? null : { offsetNode: text, offset: x }),
    });
  }

  get document(): Document {
    const document: object = this.page;
    return document as Document;
  }

  moveTo(x: number, y: number): void {
    this.page.fire('pointermove', { isTrusted: true, pointerType: 'mouse', buttons: 0, clientX: x, clientY: y });
  }
}

/** A keeper whose card, when open, stands from y 30 to 130 over the whole width. */
export class MadeCard implements CardKeeper {
  current: MarkedStatement | null = null;
  stays = false;
  readonly opened: string[] = [];

  open(marked: MarkedStatement, _: Point, held: boolean): void {
    this.current = marked;
    this.stays = held;
    this.opened.push(marked.statement.id);
  }

  close(): void {
    this.current = null;
    this.stays = false;
  }

  follow(): void {}

  dismiss(): void {
    this.close();
  }

  distanceTo({ y }: Point): number {
    return this.current === null ? Number.POSITIVE_INFINITY : Math.max(30 - y, 0, y - 130);
  }

  focus(): void {}
}
