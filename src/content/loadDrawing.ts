import { askBackground } from '../messaging/askBackground';
import { fromOwnWorld } from './fromOwnWorld';
import type { ForArticles } from './World';

/**
 * What the script for articles brings; the background worker fetches it where it is not in the page yet.
 * @throws Error where it cannot be put into the page.
 */
export async function loadDrawing(): Promise<ForArticles> {
  const here = fromOwnWorld('accordingToDrawing');
  if (here !== undefined) return here;
  await askBackground('loadDrawing');
  const loaded = fromOwnWorld('accordingToDrawing');
  if (loaded === undefined) throw new Error('the highlights did not load');
  return loaded;
}
