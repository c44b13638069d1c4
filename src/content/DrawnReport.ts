import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import { type CardKeeper, keepCard } from '../page/keepCard';
import { type MarkedStatement, markStatements } from '../page/markStatements';
import { type Highlights, paintHighlights } from '../page/paintHighlights';
import type { ArticleReading } from '../page/readArticle';
import { revealStatement } from '../page/revealStatement';
import { watchKeys } from '../page/watchKeys';
import { watchPointer } from '../page/watchPointer';
import { drawCard } from './drawCard';
import type { Drawn } from './World';

/** A report on the page: its highlights, its card, and what the reader's pointer and keys do with them. */
export class DrawnReport implements Drawn {
  private marked: readonly MarkedStatement[];
  private highlights: Highlights;
  private painting = new AbortController();
  private readonly card: CardKeeper;
  private readonly ending = new AbortController();

  constructor(
    private readonly report: Report,
    private reading: ArticleReading,
    private readonly settings: Settings,
    isAlive: () => boolean,
  ) {
    const { signal } = this.ending;
    this.marked = markStatements(report, reading, settings);
    this.highlights = paintHighlights(this.marked, this.painting.signal);
    this.card = keepCard(document, drawCard(report), () => this.highlights, signal);
    const statements = (): readonly MarkedStatement[] => this.marked;
    const upkeep = (): void => {
      if (isAlive()) this.highlights.reassert();
    };
    const reveal = (marked: MarkedStatement): boolean => revealStatement(marked, this.card, this.highlights);
    watchPointer(document, this.card, { statements, dwellMs: settings.dwellMs, upkeep }, signal);
    watchKeys(document, this.card, { statements, reveal }, signal);
    document.addEventListener('visibilitychange', upkeep, { signal });
    document.addEventListener('scrollend', upkeep, { capture: true, passive: true, signal });
  }

  mend(reading: ArticleReading): void {
    this.reading = reading;
    this.highlights.reassert();
    const isWhole = ({ ranges }: MarkedStatement): boolean =>
      ranges.every((range) => !range.collapsed && range.startContainer.isConnected);
    if (this.marked.every(isWhole)) return;
    this.card.close();
    this.painting.abort();
    this.painting = new AbortController();
    this.marked = markStatements(this.report, reading, this.settings);
    this.highlights = paintHighlights(this.marked, this.painting.signal);
  }

  reveal(id: string): boolean {
    const marked = this.marked.find(({ statement }) => statement.id === id) ?? this.locate(id);
    return marked !== undefined && revealStatement(marked, this.card, this.highlights);
  }

  stop(): void {
    this.ending.abort();
    this.painting.abort();
  }

  /** A statement that is not marked, for who follows an entry of the popup to it. */
  private locate(id: string): MarkedStatement | undefined {
    const statement = this.report.statements.find((each) => each.id === id);
    const ranges = statement?.content.map((passage) => this.reading.locate(passage)).filter((range) => range !== null);
    return statement && ranges && ranges.length > 0 ? { statement, ranges, known: false } : undefined;
  }
}
