import type { MarkedStatement } from './MarkedStatement';

/** Whether a statement's ranges still hold the words they were made for; a page may change or remove them at any time. */
export function isIntact({ ranges, words }: MarkedStatement): boolean {
  return ranges.every((range, index) => range.startContainer.isConnected && String(range) === words[index]);
}
