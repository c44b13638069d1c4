/** A frame smaller than this (CSS pixels) holds an advert or a player, and no article. */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;

/** Calls `start` at once in a page, and in a frame of a page once the frame is large enough to hold an article. */
export function onceRoomy(view: Window, start: () => void, signal: AbortSignal): void {
  const isRoomy = (): boolean => view.innerWidth >= LEAST_WIDTH && view.innerHeight >= LEAST_HEIGHT;
  if (view === view.top || isRoomy()) {
    start();
    return;
  }
  const listening = new AbortController();
  signal.addEventListener('abort', () => listening.abort());
  const onResize = (): void => {
    if (!isRoomy()) return;
    listening.abort();
    start();
  };
  view.addEventListener('resize', onResize, { passive: true, signal: listening.signal });
}
