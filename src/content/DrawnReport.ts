import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import { type MarkedStatement, markStatements } from '../page/markStatements';
import { type Highlights, paintHighlights } from '../page/paintHighlights';
import type { ArticleReading } from '../page/readArticle';
import type { Cards, Drawing, StartCards } from './World';

/** A report on the page: its highlights and, once their script is there, its cards. */
export class DrawnReport implements Drawing {
  marked: readonly MarkedStatement[];
  highlights: Highlights;
  private cards: Promise<Cards> | null = null;
  private readonly ending = new AbortController();
  private painting = new AbortController();

  /**
   * @param loadCards fetches the script of the cards; called where there is something to hover.
   * @param isAlive whether the extension is still there; ends everything where it is not.
   */
  constructor(
    readonly report: Report,
    private reading: ArticleReading,
    readonly settings: Settings,
    loadCards: () => Promise<StartCards>,
    private readonly isAlive: () => boolean,
  ) {
    const { signal } = this.ending;
    this.marked = markStatements(report, reading, settings);
    this.highlights = paintHighlights(this.marked, this.painting.signal);
    if (this.marked.length === 0) return;
    const upkeep = (): void => {
      if (this.isAlive()) this.highlights.reassert();
    };
    document.addEventListener('visibilitychange', upkeep, { signal });
    document.addEventListener('scrollend', upkeep, { capture: true, passive: true, signal });
    this.cards = loadCards().then((startCards) => startCards(() => this, upkeep, signal));
  }

  /** Settles when cards can open; rejects where their script could not be put into the page. */
  async ready(): Promise<void> {
    await this.cards;
  }

  /** Puts the highlights onto the page's present nodes where the page has replaced those they were on. */
  async mend(reading: ArticleReading): Promise<void> {
    this.reading = reading;
    this.highlights.reassert();
    const isWhole = ({ ranges }: MarkedStatement): boolean =>
      ranges.every((range) => !range.collapsed && range.startContainer.isConnected);
    if (this.marked.every(isWhole)) return;
    (await this.cards)?.close();
    this.painting.abort();
    this.painting = new AbortController();
    this.marked = markStatements(this.report, reading, this.settings);
    this.highlights = paintHighlights(this.marked, this.painting.signal);
  }

  /** Scrolls to a statement, marked or not, and opens its card; false where it is not to be found. */
  async reveal(id: string): Promise<boolean> {
    const cards = await this.cards;
    const marked = this.marked.find(({ statement }) => statement.id === id) ?? this.locate(id);
    return marked !== undefined && cards?.reveal(marked) === true;
  }

  private locate(id: string): MarkedStatement | undefined {
    const statement = this.report.statements.find((each) => each.id === id);
    const ranges = statement?.content.map((passage) => this.reading.locate(passage)).filter((range) => range !== null);
    return statement && ranges && ranges.length > 0 ? { statement, ranges, known: false } : undefined;
  }

  stop(): void {
    this.ending.abort();
    this.painting.abort();
  }
}
