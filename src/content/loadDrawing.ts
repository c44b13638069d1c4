import { askBackground } from '../messaging/askBackground';
import { fromOwnWorld } from './fromOwnWorld';
import type { StartDrawing } from './World';

/**
 * The script that draws, fetched by the background worker where it is not in the page yet.
 * @throws Error where it cannot be put into the page.
 */
export async function loadDrawing(): Promise<StartDrawing> {
  if (fromOwnWorld('accordingToDrawing') === undefined) await askBackground('loadDrawing');
  const startDrawing = fromOwnWorld('accordingToDrawing');
  if (startDrawing === undefined) throw new Error('the highlights did not load');
  return startDrawing;
}
