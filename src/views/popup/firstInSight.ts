/** The statement whose entry stands first in the popup as it is scrolled; null where the reader has not scrolled to any. */
export function firstInSight(): string | null {
  if (scrollY === 0) return null;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
  // Browsers scroll by fractions of a pixel.
  return entries.find((entry) => entry.getBoundingClientRect().top > -1)?.dataset.statement ?? null;
}
