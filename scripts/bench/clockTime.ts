/** Time that some work takes on the clock, in ms. */
export function clockTime(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
