import { onFollower } from '../messaging/onFollower';
import type { ContentToView, PageStatus } from '../messaging/protocol';

/** The reader scrolls faster than a list can follow; so often it is told, milliseconds. */
const EVERY_MS = 150;

/** What followers are told. */
interface Followed {
  status(): PageStatus;
  /** The same without anything being tried again; another object where it is another. */
  current(): PageStatus;
  /** The statement the reader is at; null where there is none. */
  place(): string | null;
}

/** The views that follow this page: each is told what the page comes to and where its reader is. Costs nothing while there is none. */
export class Followers {
  private readonly views = new Set<ContentToView>();
  private at: string | null = null;
  private told: PageStatus | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly followed: Followed,
    signal: AbortSignal,
  ) {
    onFollower((view, onGone) => {
      this.views.add(view);
      onGone(() => this.views.delete(view));
      this.told = followed.status();
      view.status(this.told);
      view.at({ statement: followed.place() });
    });
    const moved = (): void => {
      if (this.views.size === 0) return;
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.tellPlace(followed.place());
      }, EVERY_MS);
    };
    document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  tellStatus(status: PageStatus): void {
    this.told = status;
    for (const view of this.views) view.status(status);
  }

  /** Tells where the reader is, and of which article where that is another one than before. */
  tellPlace(statement: string | null): void {
    if (this.views.size === 0) return;
    const current = this.followed.current();
    if (current !== this.told) this.tellStatus(current);
    if (statement === this.at) return;
    this.at = statement;
    for (const view of this.views) view.at({ statement });
  }
}
