import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder with the yardsticks (corpora, saved pages, scorers), which users of this repository do not have: `../shared`
 * beside the repository, or what ACCORDING_TO_SHARED names. Null where it is absent.
 */
export function sharedFolder(): string | null {
  const named = process.env.ACCORDING_TO_SHARED;
  const folder = named ? resolve(named) : join(process.env.ACCORDING_TO_ROOT ?? '.', '..', 'shared');
  return existsSync(join(folder, 'polnear', 'score.mjs')) ? folder : null;
}
