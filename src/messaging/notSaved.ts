import type { SavedState } from './protocol';

/** Where there is no page to save. */
export const NOT_SAVED: SavedState = {
  mayBeSaved: false,
  forbidden: false,
  savedAt: null,
  changed: null,
  copies: [],
  packed: [],
};
