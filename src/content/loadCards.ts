import { askBackground } from '../messaging/askBackground';
import type { StartCards, World } from './World';

/**
 * The script that opens cards, fetched by the background worker where it is not in the page yet.
 * @throws Error where it cannot be put into the page.
 */
export async function loadCards(): Promise<StartCards> {
  const world = globalThis as World;
  if (world.accordingToCards === undefined) await askBackground('loadCards');
  if (world.accordingToCards === undefined) throw new Error('the cards did not load');
  return world.accordingToCards;
}
