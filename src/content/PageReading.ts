import { askBackground } from '../messaging/askBackground';
import type { PageStatus, PageTimings } from '../messaging/protocol';
import type { Article } from '../model/Article';
import type { NamedThing } from '../model/NamedThing';
import { addressOf } from '../page/addressOf';
import { articleInView } from '../page/articleInView';
import { isElementShown } from '../page/isElementShown';
import type { Look, Urgency } from '../page/LookPace';
import { readArticlesInSlices, type TimedReadings } from '../page/readArticlesInSlices';
import { TextGround } from '../page/TextGround';
import type { Watched } from '../page/watchChanges';
import { emptyReport } from './emptyReport';
import { isLeftAlone } from './isLeftAlone';
import { isSameText } from './isSameText';
import { keepKnown } from './keepKnown';
import { loadDrawing } from './loadDrawing';
import type { Drawn, Shown } from './World';

/** A popup that waits asks several times a second. */
const RETRY_AFTER_MS = 2000;

const UNREAD: Look = { changed: false, failed: false, costMs: 0 };

/** An article of the page with its report, and what is told of it. */
interface Part extends Shown {
  readonly state: PageStatus;
}

/** Who is told as it happens. */
interface ReadingListener {
  readonly onStatus: (status: PageStatus) => void;
  /** The card of this statement has opened. */
  readonly onPlace: (statement: string) => void;
}

/**
 * One page's way from DOM to highlights: reads, asks the background worker, draws; again when the page has changed. Where
 * articles are appended one below the other, each has a report of its own, and what is told is of the one in view.
 */
export class PageReading implements Watched {
  private state: PageStatus = { status: 'reading' };
  private left = false;
  private lookedAt = 0;
  private looking: Promise<Look> | null = null;
  /** The page's articles as they were read last, its own first; those that the engine was asked about are `parts`. */
  private readings: TimedReadings['readings'] | readonly [] = [];
  private parts: readonly Part[] = [];
  private ground = new TextGround([]);
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
    // A ticker beside the text alters none of its words, however often it changes.
    if (this.ground.mayAlter(changes)) this.drawn?.check();
    if (this.ground.mayRecolour(changes)) this.drawn?.refresh();
    return urgency;
  }

  get heedsClicks(): boolean {
    const [first] = this.readings;
    return first !== undefined && !isLeftAlone(first.article);
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
      this.forget();
      void this.look();
    }
    return this.current();
  }

  /** Where the reading stands, without more ado. */
  current(): PageStatus {
    if (this.state.status === 'ready') this.state = this.part()?.state ?? this.state;
    return this.state;
  }

  /** The article in view as it was read last; null where there is none. */
  article(): Article | null {
    const article = (this.part()?.reading ?? this.readings[0])?.article;
    return article?.kind === 'article' ? article : null;
  }

  /** Takes everything off the page and lets it be until somebody asks for its status. */
  leave(): void {
    this.left = true;
    this.stopDrawing();
  }

  /** The statement the reader is at; null where there is none. */
  place(): string | null {
    const report = this.part()?.report;
    return (report && this.drawn?.place(report)) ?? null;
  }

  /** Scrolls to a statement and opens its card; false where it is not to be found. */
  reveal(statement: string): boolean {
    const report = this.part()?.report;
    return (report && this.drawn?.reveal(report, statement)) ?? false;
  }

  /** Goes to the next or the previous statement and opens its card; false where there is none. */
  step(direction: 1 | -1): boolean {
    return this.drawn?.step(direction) ?? false;
  }

  /** Whom and what the article names, as the worker tells. */
  async nameEntities(): Promise<readonly NamedThing[]> {
    const article = this.article();
    return article === null ? [] : askBackground('nameEntities', article);
  }

  /** The article that the reader is at, of those that the engine takes for one; null where none was analysed. */
  private part(): Part | null {
    const { parts, drawn } = this;
    const articles = parts.filter(({ report }, at) => at === 0 || report.page.kind !== 'not-article');
    if (articles.length <= 1) return articles[0] ?? null;
    const opened = articles.find(({ report }) => report === drawn?.opened);
    return opened ?? articles[articleInView(articles.map(({ reading }) => reading))] ?? null;
  }

  private forget(): void {
    this.readings = [];
    this.parts = [];
  }

  private isFruitless(): boolean {
    const { state } = this;
    return state.status === 'failed' || (state.status === 'ready' && state.report.page.kind === 'not-article');
  }

  private async lookOnce(): Promise<Look> {
    if (!this.isAlive() || this.left) return UNREAD;
    let costMs = 0;
    try {
      const url = addressOf(document, location.href);
      const timed = await readArticlesInSlices(document, url, { isVisible: isElementShown }, this.signal);
      costMs = timed.workMs;
      const before = this.readings;
      const readings = keepKnown(timed.readings, before, url, articleInView(timed.readings));
      this.readings = readings;
      this.ground = new TextGround(readings);
      const isDrawn = this.drawn !== null || isLeftAlone(readings[0].article);
      const isSame =
        before.length === readings.length &&
        readings.every(({ article }, at) => isSameText(article, before[at]?.article ?? article));
      if (isDrawn && isSame) {
        this.parts = this.parts.map((part, at) => ({ ...part, reading: readings[at] ?? part.reading }));
        this.drawn?.show(this.parts);
        return { changed: false, failed: false, costMs };
      }
      costMs += await this.analyse({ ...timed, readings });
      return { changed: true, failed: false, costMs };
    } catch (error) {
      if (this.signal.aborted) return UNREAD;
      this.forget();
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

  /** Has the worker analyse what is new and draws what it says; what it cost, milliseconds. What was drawn before stays until then. */
  private async analyse({ readings, workMs, longestMs }: TimedReadings): Promise<number> {
    const { article } = readings[0];
    const timings = { collectMs: workMs, engineMs: 0, paintMs: 0, longestTaskMs: longestMs };
    if (isLeftAlone(article)) {
      this.stopDrawing();
      this.parts = [];
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
    const [parts, startDrawing] = await Promise.all([this.partsOf(readings, timings, errors), loading]);
    const drawn = this.drawn ?? (await startDrawing?.(this.isAlive, this.listener.onPlace)) ?? null;
    if (this.signal.aborted || this.left) drawn?.stop();
    this.signal.throwIfAborted();
    const start = performance.now();
    this.parts = parts;
    if (!this.left) {
      this.drawn = drawn;
      drawn?.show(parts);
    }
    timings.paintMs = performance.now() - start;
    timings.longestTaskMs = Math.max(longestMs, timings.paintMs);
    this.turn(this.part()?.state ?? this.state);
    return timings.engineMs + timings.paintMs;
  }

  /** Each article with its report: the one it had where its text is still the same. */
  private async partsOf(
    readings: TimedReadings['readings'],
    timings: { engineMs: number } & PageTimings,
    errors: readonly string[],
  ): Promise<readonly Part[]> {
    const parts: Part[] = [];
    for (const reading of readings) {
      const known = this.parts.find((part) => isSameText(part.reading.article, reading.article));
      if (known !== undefined) {
        parts.push({ ...known, reading });
        continue;
      }
      const { report, engineMs } = await askBackground('analyse', reading.article);
      timings.engineMs += engineMs;
      parts.push({ reading, report, state: { status: 'ready', report, timings, errors } });
    }
    return parts;
  }

  /** What is shown is of the same address: it holds until the new report is there. */
  private isShowing({ url }: Article): boolean {
    if (this.state.status !== 'ready') return false;
    return [this.state, ...this.parts].some(({ report }) => report.page.url === url);
  }
}
