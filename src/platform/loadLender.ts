import type { lendKind } from '../names/lendKind';

/**
 * The script that holds compromise, loaded from the extension itself where it is first asked for. Only the extension's own
 * pages may: the path is theirs (`bundle.ts` leaves it to the browser).
 */
export async function loadLender(): Promise<{ readonly lendKind: typeof lendKind }> {
  return import('/names.js');
}
