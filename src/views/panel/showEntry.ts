/** Scrolls the list so that a statement's entry can be seen, where it is listed. */
export function showEntry(statement: string): void {
  const entry = document.querySelector(`.statements [data-statement="${CSS.escape(statement)}"]`);
  entry?.scrollIntoView({ block: 'nearest' });
}
