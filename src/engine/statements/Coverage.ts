import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import { firstBehind } from '../text/firstBehind';

/** Which stretches of each block are spoken for: merged, in order, found by halving. */
export class Coverage {
  readonly #spans = new Map<number, Span[]>();

  add(passages: readonly Passage[]): void {
    for (const { block, start, end } of passages) {
      const list = this.#spans.get(block);
      if (list) insert(list, start, end);
      else this.#spans.set(block, [{ start, end }]);
    }
  }

  /** How many UTF-16 code units of a stretch are covered; what was added twice counts once. */
  of(block: number, start: number, end: number): number {
    const spans = this.#spans.get(block);
    if (!spans) return 0;
    let covered = 0;
    for (let i = firstBehind(spans, start); i < spans.length && spans[i]!.start < end; i++) {
      covered += Math.min(end, spans[i]!.end) - Math.max(start, spans[i]!.start);
    }
    return covered;
  }
}

function insert(list: Span[], start: number, end: number): void {
  const at = firstBehind(list, start);
  let to = at;
  let first = start;
  let last = end;
  while (to < list.length && list[to]!.start < end) {
    first = Math.min(first, list[to]!.start);
    last = Math.max(last, list[to]!.end);
    to++;
  }
  list.splice(at, to - at, { start: first, end: last });
}
