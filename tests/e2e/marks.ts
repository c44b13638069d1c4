import type { Page } from 'playwright';
import { expect } from 'vitest';

/** A busy machine takes its time; what never comes is told apart by nothing else. */
const PATIENCE = { timeout: 25_000, interval: 50 };

/** The words underlined on a page, one under the other, as an expression to be evaluated there. */
export const MARKED_WORDS = `[...CSS.highlights]
  .filter(([name]) => /^according-to-(?:direct|indirect)/.test(name))
  .flatMap(([, highlight]) => [...highlight].map(String)).join('\\n')`;

/** The words underlined on a page, as the page itself can see them. */
export function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^according-to-(?:direct|indirect)/.test(name))
      .flatMap(([, highlight]) => [...highlight].map(String))
      .filter((words) => words !== ''),
  );
}

/** Waits until words are underlined. */
export async function expectMarked(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await marksOf(page)).join('\n'), PATIENCE).toContain(words);
}
