import type { Report } from '../model/Report';
import { type CardKeeper, keepCard } from '../page/keepCard';
import { type MarkedStatement, markStatements } from '../page/markStatements';
import { type Highlights, paintHighlights } from '../page/paintHighlights';
import type { ArticleReading } from '../page/readArticle';
import { revealStatement } from '../page/revealStatement';
import { watchKeys } from '../page/watchKeys';
import { watchPointer } from '../page/watchPointer';
import { drawCard } from './drawCard';

const DWELL_MS = 350;

/** A report on the page: its highlights, its card, and what the reader's pointer and keys do with them. */
export class DrawnReport {
  private readonly ending = new AbortController();
  private readonly card: CardKeeper;
  private marked: readonly MarkedStatement[];
  private highlights: Highlights;
  private painting = new AbortController();

  constructor(
    private readonly report: Report,
    reading: ArticleReading,
    isAlive: () => boolean,
  ) {
    const { signal } = this.ending;
    this.marked = markStatements(report, reading);
    this.highlights = paintHighlights(this.marked, this.painting.signal);
    this.card = keepCard(document, drawCard(report), () => this.highlights, signal);
    const statements = (): readonly MarkedStatement[] => this.marked;
    const upkeep = (): void => {
      if (isAlive()) this.highlights.reassert();
    };
    const reveal = (marked: MarkedStatement): void => void revealStatement(marked, this.card, this.highlights);
    watchPointer(document, this.card, { statements, dwellMs: DWELL_MS, upkeep }, signal);
    watchKeys(document, this.card, { statements, reveal }, signal);
    document.addEventListener('visibilitychange', upkeep, { signal });
    document.addEventListener('scrollend', upkeep, { capture: true, passive: true, signal });
  }

  /** Puts the highlights onto the page's present nodes where the page has replaced those they were on. */
  mend(reading: ArticleReading): void {
    this.highlights.reassert();
    const whole = this.marked.every(({ ranges }) =>
      ranges.every((range) => !range.collapsed && range.startContainer.isConnected),
    );
    if (whole) return;
    this.card.close();
    this.painting.abort();
    this.painting = new AbortController();
    this.marked = markStatements(this.report, reading);
    this.highlights = paintHighlights(this.marked, this.painting.signal);
  }

  /** Scrolls to a statement and opens its card; false where it is not to be found. */
  reveal(id: string): boolean {
    const marked = this.marked.find(({ statement }) => statement.id === id);
    return marked !== undefined && revealStatement(marked, this.card, this.highlights);
  }

  stop(): void {
    this.ending.abort();
    this.painting.abort();
  }
}
