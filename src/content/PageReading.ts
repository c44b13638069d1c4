import { askBackground } from '../messaging/askBackground';
import type { PageStatus } from '../messaging/protocol';
import type { Article } from '../model/Article';
import type { NamedThing } from '../model/NamedThing';
import { addressOf } from '../page/addressOf';
import { isElementShown } from '../page/isElementShown';
import type { Look, Urgency } from '../page/LookPace';
import type { ArticleReading } from '../page/readArticle';
import { readArticleInSlices, type TimedReading } from '../page/readArticleInSlices';
import { TextGround } from '../page/TextGround';
import type { Watched } from '../page/watchChanges';
import { emptyReport } from './emptyReport';
import { isLeftAlone } from './isLeftAlone';
import { isSameText } from './isSameText';
import { loadDrawing } from './loadDrawing';
import type { Drawn } from './World';

/** A popup that waits asks several times a second. */
const RETRY_AFTER_MS = 2000;

const UNREAD: Look = { changed: false, failed: false, costMs: 0 };

/** Who is told as it happens. */
interface ReadingListener {
  readonly onStatus: (status: PageStatus) => void;
  /** The card of this statement has opened. */
  readonly onPlace: (statement: string) => void;
}

/** One page's way from DOM to highlights: reads, asks the background worker, draws; again when the page has changed. */
export class PageReading implements Watched {
  private state: PageStatus = { status: 'reading' };
  private left = false;
  private lookedAt = 0;
  private looking: Promise<Look> | null = null;
  private reading: ArticleReading | null = null;
  private ground = new TextGround(null);
  private drawn: Drawn | null = null;

  constructor(
    private readonly isAlive: () => boolean,
    private readonly signal: AbortSignal,
    private readonly listener: ReadingListener,
  ) {
    signal.addEventListener('abort', () => this.drawn?.stop());
  }

  /** Looks at the page and draws what it says where its text is another one than last time. Never rejects. */
  look(): Promise<Look> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = null;
      this.lookedAt = performance.now();
    });
    return this.looking;
  }

  weigh(changes: readonly MutationRecord[]): Urgency | null {
    // A page written anew has lost our listeners.
    if (changes.some(({ target }) => target === document)) this.stopDrawing();
    const urgency = this.ground.weigh(changes);
    if (urgency === 'text') this.drawn?.check();
    if (this.ground.mayRecolour(changes)) this.drawn?.refresh();
    return urgency;
  }

  get heedsClicks(): boolean {
    return this.reading !== null && !isLeftAlone(this.reading.article);
  }

  get innerTrees(): readonly Node[] {
    return this.ground.innerTrees();
  }

  /**
   * Where the reading stands. Who asks some time after it failed, or found no article yet, has it tried again; who asks after
   * the page was left has it taken up again.
   */
  status(): PageStatus {
    const isStale = this.looking === null && performance.now() - this.lookedAt > RETRY_AFTER_MS;
    if (this.left || (this.isFruitless() && isStale)) {
      this.left = false;
      this.turn({ status: 'reading' });
      this.reading = null;
      void this.look();
    }
    return this.state;
  }

  /** The article as it was read last; null where there is none. */
  article(): Article | null {
    const article = this.reading?.article;
    return article?.kind === 'article' ? article : null;
  }

  /** Takes everything off the page and lets it be until somebody asks for its status. */
  leave(): void {
    this.left = true;
    this.stopDrawing();
  }

  /** The statement the reader is at; null where there is none. */
  place(): string | null {
    return this.drawn?.place() ?? null;
  }

  /** Scrolls to a statement and opens its card; false where it is not to be found. */
  reveal(statement: string): boolean {
    return this.drawn?.reveal(statement) ?? false;
  }

  /** Goes to the next or the previous statement and opens its card; false where there is none. */
  step(direction: 1 | -1): boolean {
    return this.drawn?.step(direction) ?? false;
  }

  /** Whom and what the article names, as the worker tells. */
  async nameEntities(): Promise<readonly NamedThing[]> {
    const article = this.reading?.article;
    return article?.kind === 'article' ? askBackground('nameEntities', article) : [];
  }

  private isFruitless(): boolean {
    const { state } = this;
    return state.status === 'failed' || (state.status === 'ready' && state.report.page.kind === 'not-article');
  }

  private async lookOnce(): Promise<Look> {
    if (!this.isAlive() || this.left) return UNREAD;
    let costMs = 0;
    try {
      const timed = await readArticleInSlices(
        document,
        addressOf(document, location.href),
        { isVisible: isElementShown },
        this.signal,
      );
      const { reading } = timed;
      costMs = timed.workMs;
      const before = this.reading;
      this.reading = reading;
      this.ground = new TextGround(reading);
      const isDrawn = this.drawn !== null || isLeftAlone(reading.article);
      if (before !== null && isDrawn && isSameText(before.article, reading.article)) {
        this.drawn?.mend(reading);
        return { changed: false, failed: false, costMs };
      }
      costMs += await this.analyse(timed);
      return { changed: true, failed: false, costMs };
    } catch (error) {
      if (this.signal.aborted) return UNREAD;
      this.reading = null;
      this.turn({ status: 'failed', reason: String(error) });
      return { changed: false, failed: true, costMs };
    }
  }

  private turn(state: PageStatus): void {
    this.state = state;
    this.listener.onStatus(state);
  }

  private stopDrawing(): void {
    this.drawn?.stop();
    this.drawn = null;
  }

  /** Has the worker analyse an article and draws what it says; what it cost, milliseconds. What was drawn before stays until then. */
  private async analyse(timed: TimedReading): Promise<number> {
    const { reading, workMs, longestMs } = timed;
    const { article } = reading;
    if (isLeftAlone(article)) {
      this.stopDrawing();
      const timings = { collectMs: workMs, engineMs: 0, paintMs: 0, longestTaskMs: longestMs };
      this.turn({ status: 'ready', report: emptyReport(article), timings, errors: [] });
      return 0;
    }
    if (!this.isShowing(article)) this.turn({ status: 'reading' });
    // The script that draws comes while the engine is at work; without it the report is still there for the popup.
    const errors: string[] = [];
    const loading = loadDrawing().catch((error): null => {
      errors.push(String(error));
      return null;
    });
    const [{ report, engineMs }, startDrawing] = await Promise.all([askBackground('analyse', article), loading]);
    const drawn = this.drawn ?? (await startDrawing?.(this.isAlive, this.listener.onPlace)) ?? null;
    if (this.signal.aborted || this.left) drawn?.stop();
    this.signal.throwIfAborted();
    const start = performance.now();
    if (!this.left) {
      this.drawn = drawn;
      drawn?.show(report, reading);
    }
    const paintMs = performance.now() - start;
    const timings = { collectMs: workMs, engineMs, paintMs, longestTaskMs: Math.max(longestMs, paintMs) };
    this.turn({ status: 'ready', report, timings, errors });
    return engineMs + paintMs;
  }

  /** What is shown is of the same address: it holds until the new report is there. */
  private isShowing({ url }: Article): boolean {
    return this.state.status === 'ready' && this.state.report.page.url === url;
  }
}
