import type { ReaderPage } from './Reader';

/** Waits for two frames: what a page changed has been painted then. */
export async function painted(page: ReaderPage): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))');
}
