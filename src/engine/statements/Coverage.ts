import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';

/** Which stretches of each block are spoken for. */
export class Coverage {
  readonly #spans = new Map<number, Span[]>();

  add(passages: readonly Passage[]): void {
    for (const { block, start, end } of passages) {
      const list = this.#spans.get(block);
      if (list) list.push({ start, end });
      else this.#spans.set(block, [{ start, end }]);
    }
  }

  /** How many UTF-16 code units of a stretch are covered; stretches added twice count once at most. */
  of(block: number, start: number, end: number): number {
    const spans = (this.#spans.get(block) ?? []).filter((s) => s.start < end && s.end > start);
    spans.sort((a, b) => a.start - b.start);
    let covered = 0;
    let at = start;
    for (const span of spans) {
      const from = Math.max(at, span.start);
      const to = Math.min(end, span.end);
      if (to > from) {
        covered += to - from;
        at = to;
      }
    }
    return covered;
  }
}
