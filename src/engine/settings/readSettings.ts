import type { Article } from '../../model/Article';
import type { Setting } from '../../model/Setting';
import type { DraftStatement } from '../statements/DraftStatement';

const UNKNOWN: Setting = { audience: null, venue: null, place: null, when: null, date: null };

/** The setting of each draft, in order. */
export function readSettings(_article: Article, drafts: readonly DraftStatement[]): Setting[] {
  return drafts.map(() => UNKNOWN);
}
