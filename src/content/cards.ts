import { keepCard } from '../page/keepCard';
import type { MarkedStatement } from '../page/markStatements';
import { revealStatement } from '../page/revealStatement';
import { watchKeys } from '../page/watchKeys';
import { watchPointer } from '../page/watchPointer';
import { drawCard } from './drawCard';
import type { StartCards, World } from './World';

const startCards: StartCards = (drawing, upkeep, signal) => {
  const drawn = drawCard(() => drawing().report);
  const card = keepCard(document, drawn, () => drawing().highlights, signal);
  const statements = (): readonly MarkedStatement[] => drawing().marked;
  const reveal = (marked: MarkedStatement): boolean => revealStatement(marked, card, drawing().highlights);
  const { dwellMs } = drawing().settings;
  watchPointer(document, card, { statements, dwellMs, upkeep }, signal);
  watchKeys(document, card, { statements, reveal }, signal);
  return { close: card.close, reveal };
};

(globalThis as World).accordingToCards = startCards;
