const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Arrow keys, Home and End move the focus from statement to statement in the list; `onMove` is called with the id of the one
 * it comes to. Other keys, and keys pressed elsewhere than on a statement of the list, are left to the browser.
 */
export function moveInList(event: KeyboardEvent, onMove: (statement: string) => void): void {
  const { target, key } = event;
  const step = STEPS[key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || !target.matches('.statements .statement')) return;
  const entries = [...target.ownerDocument.querySelectorAll<HTMLElement>('.statements .statement')];
  const next = entries[step(entries.indexOf(target), entries.length - 1)];
  if (next === undefined || next === target) return;
  event.preventDefault();
  next.focus();
  if (next.dataset.statement !== undefined) onMove(next.dataset.statement);
}
