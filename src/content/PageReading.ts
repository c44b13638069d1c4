import { askBackground } from '../messaging/askBackground';
import type { PageStatus, PageTimings } from '../messaging/protocol';
import type { Article } from '../model/Article';
import type { NamedThing } from '../model/NamedThing';
import type { ArticleReading } from '../page/ArticleReading';
import { addressOf } from '../page/addressOf';
import { articleInView } from '../page/articleInView';
import type { FoundArticle } from '../page/FoundArticle';
import { findArticles } from '../page/findArticles';
import { inSlices } from '../page/inSlices';
import { isElementShown } from '../page/isElementShown';
import type { Look, Urgency } from '../page/LookPace';
import type { TextGround } from '../page/TextGround';
import type { Watched } from '../page/watchChanges';
import { weighUnread } from '../page/weighUnread';
import { emptyReport } from './emptyReport';
import { isLeftAlone, type LeftAlone } from './isLeftAlone';
import { isSameText } from './isSameText';
import { loadDrawing } from './loadDrawing';
import type { Drawn, ForArticles, Shown } from './World';

/** A popup that waits asks several times a second. */
const RETRY_AFTER_MS = 2000;

const UNREAD: Look = { changed: false, failed: false, costMs: 0 };

/** An article of the page with its report, and what is told of it. */
interface Part extends Shown {
  readonly state: PageStatus;
}

type Found = readonly [FoundArticle, ...FoundArticle[]];
/** What a look has cost so far. */
type Spent = { -readonly [K in keyof PageTimings]: PageTimings[K] };

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
  private readings: readonly ArticleReading[] = [];
  private parts: readonly Part[] = [];
  private ground: TextGround | null = null;
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
    const { ground } = this;
    if (ground === null) return weighUnread(changes);
    // A ticker beside the text alters none of its words, however often it changes.
    if (ground.mayAlter(changes)) this.drawn?.check();
    if (ground.mayRecolour(changes)) this.drawn?.refresh();
    return ground.weigh(changes);
  }

  get heedsClicks(): boolean {
    return this.readings.length > 0;
  }

  get innerTrees(): readonly Node[] {
    return this.ground?.innerTrees() ?? [];
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
    this.ground = null;
  }

  private isFruitless(): boolean {
    const { state } = this;
    return state.status === 'failed' || (state.status === 'ready' && state.report.page.kind === 'not-article');
  }

  private async lookOnce(): Promise<Look> {
    if (!this.isAlive() || this.left) return UNREAD;
    const spent: Spent = { collectMs: 0, engineMs: 0, paintMs: 0, longestTaskMs: 0 };
    const costMs = (): number => spent.collectMs + spent.engineMs + spent.paintMs;
    try {
      const steps = findArticles(document, addressOf(document, location.href), { isVisible: isElementShown });
      const { value: found, workMs, longestMs } = await inSlices(steps, this.signal);
      spent.collectMs = workMs;
      spent.longestTaskMs = longestMs;
      const [own] = found;
      const changed = isLeftAlone(own) ? this.leaveAlone(own, spent) : await this.read(found, spent);
      return { changed, failed: false, costMs: costMs() };
    } catch (error) {
      if (this.signal.aborted) return UNREAD;
      this.forget();
      this.turn({ status: 'failed', reason: String(error) });
      return { changed: false, failed: true, costMs: costMs() };
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

  /** Takes everything off a page that is none for us, and tells what it is; whether that is news. */
  private leaveAlone(own: LeftAlone, timings: PageTimings): boolean {
    const { state, parts } = this;
    const report = emptyReport(own);
    if (state.status === 'ready' && parts.length === 0 && JSON.stringify(state.report) === JSON.stringify(report))
      return false;
    this.stopDrawing();
    this.forget();
    this.turn({ status: 'ready', report, timings, errors: [] });
    return true;
  }

  /** Draws what the articles that were found say; whether they are others than last time. What was drawn before stays until then. */
  private async read(found: Found, spent: Spent): Promise<boolean> {
    if (!this.isShowing(found[0])) this.turn({ status: 'reading' });
    const { describe, startDrawing } = await loadDrawing();
    this.signal.throwIfAborted();
    const before = this.readings;
    const { readings, ground } = this.timed(spent, 'collectMs', () => describe(found, before));
    this.readings = readings;
    this.ground = ground;
    const isSame =
      before.length === readings.length &&
      readings.every(({ article }, at) => isSameText(article, before[at]?.article ?? article));
    if (this.drawn !== null && isSame) {
      this.parts = this.parts.map((part, at) => ({ ...part, reading: readings[at] ?? part.reading }));
      this.drawn.show(this.parts);
      return false;
    }
    await this.analyse(readings, spent, startDrawing);
    return true;
  }

  /** Has the worker analyse what is new and draws what it says. */
  private async analyse(
    readings: readonly ArticleReading[],
    spent: Spent,
    startDrawing: ForArticles['startDrawing'],
  ): Promise<void> {
    // Without highlights the report is still there for the popup.
    const errors: string[] = [];
    const parts = await this.partsOf(readings, spent, errors);
    const drawn =
      this.drawn ??
      (await startDrawing(this.isAlive, this.listener.onPlace).catch((error): null => {
        errors.push(String(error));
        return null;
      }));
    if (this.signal.aborted || this.left) drawn?.stop();
    this.signal.throwIfAborted();
    this.parts = parts;
    if (!this.left) {
      this.drawn = drawn;
      this.timed(spent, 'paintMs', () => drawn?.show(parts));
    }
    this.turn(this.part()?.state ?? this.state);
  }

  /** Does some work of one slice and takes down what it cost. */
  private timed<T>(spent: Spent, what: 'collectMs' | 'paintMs', work: () => T): T {
    const start = performance.now();
    const done = work();
    const ms = performance.now() - start;
    spent[what] += ms;
    spent.longestTaskMs = Math.max(spent.longestTaskMs, ms);
    return done;
  }

  /** Each article with its report: the one it had where its text is still the same. */
  private async partsOf(
    readings: readonly ArticleReading[],
    timings: Spent,
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
  private isShowing({ url }: FoundArticle): boolean {
    if (this.state.status !== 'ready') return false;
    return [this.state, ...this.parts].some(({ report }) => report.page.url === url);
  }
}
