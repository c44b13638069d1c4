import { expect } from 'vitest';
import { PATIENCE } from './patience';
import { pointOf } from './pointOf';
import type { ReaderPage } from './Reader';

/** Rests the mouse on some words until a card opens. @returns its text */
export async function openCardOn(page: ReaderPage, words: string): Promise<string> {
  const { x, y } = await pointOf(page, words);
  await page.moveTo(x, y);
  await expect.poll(() => page.cardText(), PATIENCE).not.toBeNull();
  return (await page.cardText()) ?? '';
}
