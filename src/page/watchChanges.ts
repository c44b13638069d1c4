/** Quiet after the last change before the page is looked at again, and the longest it is put off, milliseconds. */
const QUIET_MS = 800;
const AT_LATEST_MS = 4000;
/**
 * Between two looks: longer after each, so that a page that never rests costs next to nothing; back to the shortest when
 * the reader does something or the address changes.
 */
const PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_AFTER_CHANGE_MS = 15_000;

/**
 * Calls `look` some time after the page's text may have changed: late rendering, another article without a new page,
 * live blogs. `look` tells whether anything had changed; as long as it says no, it is called ever more rarely.
 * One look at a time; stops with `signal`.
 */
export function watchChanges(document: Document, look: () => Promise<boolean>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastLook = performance.now();
  let pause = PAUSE_MS;
  let address = document.location.href;
  let busy = false;

  const run = async (): Promise<void> => {
    timer = undefined;
    firstChange = 0;
    busy = true;
    const moved = document.location.href !== address;
    address = document.location.href;
    const changed = await look().catch(() => false);
    busy = false;
    lastLook = performance.now();
    if (moved) pause = PAUSE_MS;
    else pause = Math.min(2 * pause, changed ? LONGEST_PAUSE_AFTER_CHANGE_MS : LONGEST_PAUSE_MS);
  };
  const plan = (): void => {
    if (busy || signal.aborted) return;
    const now = performance.now();
    if (firstChange === 0) firstChange = now;
    const moved = document.location.href !== address;
    const quiet = Math.min(QUIET_MS, Math.max(0, firstChange + AT_LATEST_MS - now));
    const rested = moved ? 0 : lastLook + pause - now;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(quiet, rested));
  };
  const observer = new MutationObserver(plan);
  observer.observe(document.body ?? document.documentElement, { childList: true, characterData: true, subtree: true });
  document.defaultView?.addEventListener('popstate', plan, { signal });
  // "Read more" may only change a class, which is not watched: too many pages change classes all the time.
  const act = (): void => {
    pause = PAUSE_MS;
    plan();
  };
  document.addEventListener('click', act, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
