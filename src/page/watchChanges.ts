import { type Look, LookPace, type Urgency } from './LookPace';

/** Who reads the page. */
export interface Watched {
  look(): Promise<Look>;
  /** How much changes concern what was read; null where not at all. Called at once, before they are painted. */
  weigh(changes: readonly MutationRecord[]): Urgency | null;
  /** Whether a click may bring out text that stands there already ("Read more"): not where there is nothing to read. */
  readonly heedsClicks: boolean;
  /** Parts of the page that have a tree of their own (shadow roots) and that text was read from. */
  readonly innerTrees: readonly Node[];
}

/** Attributes by which a page shows and hides text. */
const SHOWING = ['class', 'hidden', 'style', 'open'];
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: SHOWING,
};

/**
 * Looks at the page now and again whenever its text may have changed: late rendering, another article without a new page,
 * live blogs, `document.open`. It watches before it looks, so that what changes meanwhile is looked at next.
 * One look at a time; stops with `signal`.
 */
export function watchChanges(document: Document, watched: Watched, signal: AbortSignal): void {
  const pace = new LookPace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: Urgency | null = null;
  let firstChange = 0;
  let address = document.location.href;
  let busy = false;

  const look = async (): Promise<void> => {
    const urgency = pending ?? 'text';
    pending = null;
    timer = undefined;
    busy = true;
    try {
      const result = await watched.look();
      pace.looked(performance.now(), urgency, result);
      for (const tree of watched.innerTrees) observer.observe(tree, OBSERVED);
      if (result.failed) plan('elsewhere');
    } finally {
      busy = false;
    }
    if (pending !== null) schedule(pending);
  };
  const schedule = (urgency: Urgency): void => {
    if (signal.aborted) return;
    const now = performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(0, pace.dueAt(now, firstChange, urgency) - now));
  };
  const plan = (urgency: Urgency): void => {
    // What is put off already need not be put off again at every change.
    if (pending !== null && urgency === 'elsewhere') return;
    if (pending === null) firstChange = performance.now();
    if (pending !== 'text') pending = urgency;
    if (!busy) schedule(pending);
  };
  const hasMoved = (): boolean => {
    if (document.location.href === address) return false;
    address = document.location.href;
    pace.quicken();
    return true;
  };
  const onChange = (changes: readonly MutationRecord[]): void => {
    // `document.open` takes away every listener.
    if (changes.some(({ target }) => target === document)) listen();
    const urgency = watched.weigh(changes);
    if (hasMoved()) plan('text');
    else if (urgency !== null) plan(urgency);
  };
  const onMove = (): void => {
    if (hasMoved()) plan('text');
  };
  const onClick = (): void => {
    if (!watched.heedsClicks) return;
    pace.quicken();
    plan('text');
  };
  const onScrollEnd = (): void => {
    pace.quicken();
    if (pending !== null && !busy) schedule(pending);
  };
  const onShown = (): void => {
    if (document.visibilityState === 'visible' && pending !== null && !busy) {
      pace.quicken();
      schedule(pending);
    }
  };
  const listen = (): void => {
    const passive = { capture: true, passive: true, signal };
    document.defaultView?.addEventListener('popstate', onMove, { signal });
    document.addEventListener('click', onClick, passive);
    document.addEventListener('scrollend', onScrollEnd, passive);
    document.addEventListener('visibilitychange', onShown, { signal });
  };
  const observer = new MutationObserver(onChange);
  // The document itself: a page may replace its body, or all of it.
  observer.observe(document, OBSERVED);
  listen();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void look();
}
