import type { MarkedStatement } from './MarkedStatement';

/** Whether the reader can see where a statement begins, as far as the window goes. */
export function isInSight({ ranges }: MarkedStatement): boolean {
  const box = ranges[0]?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
}
