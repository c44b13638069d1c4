import type { Report } from '../model/Report';
import type { Settings } from '../model/Settings';
import { isInSight } from '../page/isInSight';
import { isIntact } from '../page/isIntact';
import { type CardKeeper, keepCard } from '../page/keepCard';
import type { MarkedStatement } from '../page/MarkedStatement';
import { markStatement } from '../page/markStatement';
import { markStatements } from '../page/markStatements';
import { nextStatement } from '../page/nextStatement';
import { type Highlights, paintHighlights } from '../page/paintHighlights';
import { revealStatement } from '../page/revealStatement';
import { watchKeys } from '../page/watchKeys';
import { watchPointer } from '../page/watchPointer';
import { onSettingsChanged } from '../platform/settings';
import { drawCard } from './drawCard';
import { findAgain } from './findAgain';
import type { Drawn, Shown } from './World';

/** The page's colours are looked at again at most so often while it changes, milliseconds. */
const REFRESHED_EVERY_MS = 500;

/** What this extension shows on the page: highlights and a card, and what the reader's pointer and keys do with them. */
export class DrawnPage implements Drawn {
  private marked: readonly MarkedStatement[] = [];
  private shown: readonly Shown[] = [];
  private readonly highlights: Highlights;
  private readonly card: CardKeeper;
  private readonly ending = new AbortController();
  private checking = 0;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private settings: Settings,
    isAlive: () => boolean,
    onPlace: (statement: string) => void,
  ) {
    const { signal } = this.ending;
    this.highlights = paintHighlights(signal);
    const activate = (marked: MarkedStatement | null): void => {
      this.highlights.activate(marked);
      if (marked !== null) onPlace(marked.statement.id);
    };
    const placeOf = (marked: MarkedStatement) => {
      const at = 1 + this.marked.indexOf(marked);
      return at === 0 ? null : { at, of: this.marked.length };
    };
    this.card = keepCard(document, drawCard(placeOf), { ...this.highlights, activate }, signal);
    // Without its extension nothing could be drawn on a card.
    const statements = (): readonly MarkedStatement[] => (isAlive() ? this.marked : []);
    const reveal = (marked: MarkedStatement): boolean => revealStatement(marked, this.card, this.highlights);
    const upkeep = (): void => {
      if (isAlive()) this.highlights.reassert();
    };
    const refresh = (): void => {
      if (isAlive()) this.highlights.refresh();
    };
    const { hover } = this.highlights;
    watchPointer(document, this.card, { statements, dwellMs: () => this.dwellMs(), hover, upkeep }, signal);
    watchKeys(document, this.card, { statements, reveal }, signal);
    onSettingsChanged((settings) => {
      this.settings = settings;
      this.show(this.shown);
    }, signal);
    document.addEventListener('visibilitychange', refresh, { signal });
    document.addEventListener('scrollend', refresh, { capture: true, passive: true, signal });
  }

  show(articles: readonly Shown[]): void {
    this.shown = articles;
    this.marked = articles.flatMap(({ report, reading }) => markStatements(report, reading, this.settings));
    this.highlights.show(this.marked, this.settings.markStyle);
    this.card.follow((open) => findAgain(open.statement, this.marked));
  }

  check(): void {
    // Before the next frame is painted, and once for all changes until then.
    if (this.checking !== 0) return;
    this.checking = requestAnimationFrame(() => {
      this.checking = 0;
      const intact = this.marked.filter(isIntact);
      if (intact.length === this.marked.length) return;
      this.marked = intact;
      this.highlights.show(intact, this.settings.markStyle);
    });
  }

  refresh(): void {
    // Colours may change many times a second, and take the browser some work to tell.
    this.refreshing ??= setTimeout(() => {
      this.refreshing = undefined;
      this.highlights.refresh();
    }, REFRESHED_EVERY_MS);
  }

  reveal(report: Report, id: string): boolean {
    const isIt = (marked: MarkedStatement): boolean => marked.report === report && marked.statement.id === id;
    const marked = this.marked.find(isIt) ?? this.locate(report, id);
    return marked !== null && revealStatement(marked, this.card, this.highlights);
  }

  step(direction: 1 | -1): boolean {
    const next = nextStatement(this.marked, this.card.current, direction);
    return next !== null && revealStatement(next, this.card, this.highlights);
  }

  get opened(): Report | null {
    const { current } = this.card;
    // A pinned card stays while its reader goes on.
    return current !== null && isInSight(current) ? current.report : null;
  }

  place(report: Report): string | null {
    const { current } = this.card;
    if (current?.report === report) return current.statement.id;
    return this.marked.find((marked) => marked.report === report && isInSight(marked))?.statement.id ?? null;
  }

  stop(): void {
    cancelAnimationFrame(this.checking);
    clearTimeout(this.refreshing);
    this.ending.abort();
  }

  /** How long the pointer rests before a card opens; null where the reader wants none for that. */
  private dwellMs(): number | null {
    return this.settings.openCard === 'rest' ? this.settings.dwellMs : null;
  }

  /** A statement that is not marked, for who follows an entry of the popup to it. */
  private locate(report: Report, id: string): MarkedStatement | null {
    const reading = this.shown.find((each) => each.report === report)?.reading;
    const statement = report.statements.find((each) => each.id === id);
    return statement && reading ? markStatement(statement, report, reading, false) : null;
  }
}
