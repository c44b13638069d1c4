import type { SavedPage } from '../model/SavedPage';
import type { Statement } from '../model/Statement';

/** A saved page with those of its statements that were looked for. */
export interface PageFound {
  readonly page: SavedPage;
  readonly statements: readonly Statement[];
}
