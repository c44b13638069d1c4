import type { Settings } from '../model/Settings';

/** What holds where the reader has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  openCard: 'rest',
  dwellMs: 350,
  markStyle: 'underline',
  markDirect: true,
  markIndirect: true,
  markKnown: true,
};
