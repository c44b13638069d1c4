import type { MarkedStatement } from './MarkedStatement';

/** The statement after (or before) the open one, else the first one at or below the top of the window (or the last above). */
export function nextStatement(
  all: readonly MarkedStatement[],
  current: MarkedStatement | null,
  step: 1 | -1,
): MarkedStatement | null {
  const at = current === null ? -1 : all.indexOf(current);
  if (at >= 0) return all[(at + step + all.length) % all.length] ?? null;
  const topOf = (marked: MarkedStatement): number => marked.ranges[0]?.getBoundingClientRect().top ?? 0;
  const found = step === 1 ? all.find((marked) => topOf(marked) >= 0) : all.findLast((marked) => topOf(marked) < 0);
  return found ?? all.at(step === 1 ? 0 : -1) ?? null;
}
