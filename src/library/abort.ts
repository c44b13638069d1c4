/** Ends a transaction without effect; one that has failed is ended already. */
export function abort(transaction: { abort(): void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It was over.
  }
}
