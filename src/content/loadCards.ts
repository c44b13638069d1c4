import { askBackground } from '../messaging/askBackground';
import { fromOwnWorld } from './fromOwnWorld';
import type { StartCards } from './World';

/**
 * The script that opens cards, fetched by the background worker where it is not in the page yet.
 * @throws Error where it cannot be put into the page.
 */
export async function loadCards(): Promise<StartCards> {
  if (fromOwnWorld('accordingToCards') === undefined) await askBackground('loadCards');
  const startCards = fromOwnWorld('accordingToCards');
  if (startCards === undefined) throw new Error('the cards did not load');
  return startCards;
}
