/** The page's main thread is held at most about this long at a time, and one step more; milliseconds. `bench -- page` prints the longest there was. */
const SLICE_MS = 4;

/** What steps came to, and what they cost, milliseconds. */
export interface Sliced<T> {
  readonly value: T;
  /** In all, pauses not counted. */
  readonly workMs: number;
  /** The longest stretch without a pause. */
  readonly longestMs: number;
}

/** Newer browsers; continues before other waiting tasks of the page, after its events. */
interface YieldingScheduler {
  yield?: () => Promise<void>;
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** Takes steps, pausing for the page's own work in between. Rejects when `signal` aborts. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<Sliced<T>> {
  let workMs = 0;
  let longestMs = 0;
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - start < SLICE_MS) step = steps.next();
    const spent = performance.now() - start;
    workMs += spent;
    longestMs = Math.max(longestMs, spent);
    if (step.done === true) return { value: step.value, workMs, longestMs };
    await pause();
    signal.throwIfAborted();
  }
}
