import type { Page } from 'playwright';
import { expect } from 'vitest';
import { PATIENCE } from './patience';

/** Names of the highlights that hold anything, whatever the ground, as an expression to be evaluated in a page; empty where there are none. */
export const HIGHLIGHTS = `[...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name.replace(/-dark$/, '')).join()`;

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
