import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import { isIntact } from '../page/isIntact';
import { type CardKeeper, keepCard } from '../page/keepCard';
import type { MarkedStatement } from '../page/MarkedStatement';
import { markStatement } from '../page/markStatement';
import { markStatements } from '../page/markStatements';
import { type Highlights, paintHighlights } from '../page/paintHighlights';
import type { ArticleReading } from '../page/readArticle';
import { revealStatement } from '../page/revealStatement';
import { watchKeys } from '../page/watchKeys';
import { watchPointer } from '../page/watchPointer';
import { drawCard } from './drawCard';
import { findAgain } from './findAgain';
import type { Drawn } from './World';

/** What this extension shows on the page: highlights and a card, and what the reader's pointer and keys do with them. */
export class DrawnPage implements Drawn {
  private marked: readonly MarkedStatement[] = [];
  private shown: { report: Report; reading: ArticleReading; settings: Settings } | null = null;
  private readonly highlights: Highlights;
  private readonly card: CardKeeper;
  private readonly ending = new AbortController();
  private checking = 0;

  constructor(isAlive: () => boolean) {
    const { signal } = this.ending;
    this.highlights = paintHighlights(signal);
    this.card = keepCard(document, drawCard(), this.highlights, signal);
    // Without its extension nothing could be drawn on a card.
    const statements = (): readonly MarkedStatement[] => (isAlive() ? this.marked : []);
    const reveal = (marked: MarkedStatement): boolean => revealStatement(marked, this.card, this.highlights);
    const upkeep = (): void => {
      if (isAlive()) this.highlights.reassert();
    };
    const refresh = (): void => {
      if (isAlive()) this.highlights.refresh();
    };
    watchPointer(document, this.card, { statements, dwellMs: () => this.shown?.settings.dwellMs ?? 0, upkeep }, signal);
    watchKeys(document, this.card, { statements, reveal }, signal);
    document.addEventListener('visibilitychange', refresh, { signal });
    document.addEventListener('scrollend', refresh, { capture: true, passive: true, signal });
  }

  show(report: Report, reading: ArticleReading, settings: Settings): void {
    this.shown = { report, reading, settings };
    this.marked = markStatements(report, reading, settings);
    this.highlights.show(this.marked);
    this.card.follow((open) => findAgain(open.statement, this.marked));
  }

  mend(reading: ArticleReading): void {
    if (this.shown !== null) this.show(this.shown.report, reading, this.shown.settings);
  }

  check(): void {
    // Before the next frame is painted, and once for all changes until then.
    if (this.checking !== 0) return;
    this.checking = requestAnimationFrame(() => {
      this.checking = 0;
      const intact = this.marked.filter(isIntact);
      if (intact.length === this.marked.length) return;
      this.marked = intact;
      this.highlights.show(intact);
    });
  }

  refresh(): void {
    this.highlights.refresh();
  }

  reveal(id: string): boolean {
    const marked = this.marked.find(({ statement }) => statement.id === id) ?? this.locate(id);
    return marked !== null && revealStatement(marked, this.card, this.highlights);
  }

  stop(): void {
    cancelAnimationFrame(this.checking);
    this.ending.abort();
  }

  /** A statement that is not marked, for who follows an entry of the popup to it. */
  private locate(id: string): MarkedStatement | null {
    if (this.shown === null) return null;
    const { report, reading } = this.shown;
    const statement = report.statements.find((each) => each.id === id);
    return statement === undefined ? null : markStatement(statement, report, reading, false);
  }
}
