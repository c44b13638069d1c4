/** Runs some work under a clock (`clockTime`, `cpuTime`): what it gives, and how long it took, in ms. */
export function timed<T>(
  clock: (run: () => unknown) => number,
  run: () => T,
): { readonly result: T; readonly ms: number } {
  let result: T | undefined;
  const ms = clock(() => {
    result = run();
  });
  return { result: result as T, ms };
}
