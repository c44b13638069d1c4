import { expect, vi } from 'vitest';
import { MARKED_WORDS } from './marks';
import { PATIENCE } from './patience';

/** A page, in whichever hand it is: a reader's, Playwright's or Firefox's own. */
interface Asked {
  evaluate(expression: string): Promise<unknown>;
}

/** Waits until words are underlined on a page; in hooks too, which `expect.poll` is refused in. */
export async function expectMarked(page: Asked, words: string): Promise<void> {
  await vi.waitFor(async () => expect(await page.evaluate(MARKED_WORDS)).toContain(words), PATIENCE);
}
