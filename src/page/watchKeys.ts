import type { CardKeeper } from './keepCard';
import type { MarkedStatement } from './MarkedStatement';
import { nextStatement } from './nextStatement';

export interface KeyOptions {
  readonly statements: () => readonly MarkedStatement[];
  /** Brings a statement into view and opens its card. */
  readonly reveal: (marked: MarkedStatement) => boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * Alt+Shift+Down and Up step from statement to statement, Alt+Shift+Enter moves the focus into the open card, Escape
 * closes it. The page's focus does not move unasked; all other keys are the page's.
 */
export function watchKeys(document: Document, card: CardKeeper, options: KeyOptions, signal: AbortSignal): void {
  const step = (direction: 1 | -1): boolean => {
    const next = nextStatement(options.statements(), card.current, direction);
    return next !== null && options.reveal(next);
  };
  const enter = (): boolean => {
    if (card.current === null) return false;
    card.focus();
    return true;
  };
  const answers = (event: KeyboardEvent): boolean => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return false;
    if (event.key === 'ArrowDown') return step(1);
    if (event.key === 'ArrowUp') return step(-1);
    return event.key === 'Enter' && enter();
  };
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') card.close();
      else if (answers(event)) event.preventDefault();
    },
    { capture: true, signal },
  );
}
