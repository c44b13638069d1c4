import { askBackground } from '../messaging/askBackground';
import type { PageStatus } from '../messaging/protocol';
import type { Article } from '../model/Article';
import { isElementShown } from '../page/isElementShown';
import type { ArticleReading } from '../page/readArticle';
import { readArticleInSlices, type TimedReading } from '../page/readArticleInSlices';
import { getSettings } from '../platform/settings';
import { emptyReport } from './emptyReport';
import { loadDrawing } from './loadDrawing';
import type { Drawn, StartDrawing } from './World';

/** A popup that waits asks several times a second. */
const RETRY_AFTER_MS = 2000;

function isSameText(one: Article | undefined, other: Article): boolean {
  return (
    one !== undefined &&
    one.kind === other.kind &&
    one.url === other.url &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every((block, index) => block.text === other.blocks[index]?.text)
  );
}

/** One page's way from DOM to highlights: reads, asks the background worker, draws; again when the page has changed. */
export class PageReading {
  private state: PageStatus = { status: 'reading' };
  private lookedAt = 0;
  private reading: ArticleReading | null = null;
  private drawn: Drawn | null = null;

  constructor(
    private readonly isAlive: () => boolean,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.drawn?.stop());
  }

  /** Looks at the page and draws what it says; true where its text was another one than last time. Never rejects. */
  async look(): Promise<boolean> {
    if (!this.isAlive()) return false;
    try {
      const timed = await readArticleInSlices(document, location.href, { isVisible: isElementShown }, this.signal);
      const { reading } = timed;
      if (isSameText(this.reading?.article, reading.article)) {
        this.reading = reading;
        this.drawn?.mend(reading);
        return false;
      }
      this.reading = reading;
      this.drawn?.stop();
      this.drawn = null;
      await this.analyse(timed);
    } catch (error) {
      if (this.signal.aborted) return false;
      this.reading = null;
      this.state = { status: 'failed', reason: String(error) };
    } finally {
      this.lookedAt = performance.now();
    }
    return true;
  }

  /** Where the reading stands. Who asks some time after it failed, or found no article yet, has it tried again. */
  status(): PageStatus {
    if (this.isFruitless() && performance.now() - this.lookedAt > RETRY_AFTER_MS) {
      this.state = { status: 'reading' };
      this.reading = null;
      void this.look();
    }
    return this.state;
  }

  /** Scrolls to a statement and opens its card; false where it is not to be found. */
  reveal(statement: string): boolean {
    return this.drawn?.reveal(statement) ?? false;
  }

  private isFruitless(): boolean {
    const { state } = this;
    return state.status === 'failed' || (state.status === 'ready' && state.report.page.kind === 'not-article');
  }

  private async analyse({ reading, workMs, longestMs }: TimedReading): Promise<void> {
    const { article } = reading;
    if (article.kind !== 'article') {
      const timings = { collectMs: workMs, engineMs: 0, paintMs: 0, longestTaskMs: longestMs };
      this.state = { status: 'ready', report: emptyReport(article), timings, errors: [] };
      return;
    }
    this.state = { status: 'reading' };
    // The script that draws comes while the engine is at work; without it the report is still there for the popup.
    const errors: string[] = [];
    const loading = loadDrawing().catch((error): StartDrawing | null => {
      errors.push(String(error));
      return null;
    });
    const [{ report, engineMs }, settings, startDrawing] = await Promise.all([
      askBackground('analyse', article),
      getSettings(),
      loading,
    ]);
    if (this.signal.aborted || this.reading !== reading) return;
    const start = performance.now();
    this.drawn = startDrawing?.(report, reading, settings, this.isAlive) ?? null;
    const paintMs = performance.now() - start;
    const timings = { collectMs: workMs, engineMs, paintMs, longestTaskMs: Math.max(longestMs, paintMs) };
    this.state = { status: 'ready', report, timings, errors };
  }
}
