import type { Settings } from '../model/Settings';
import { browser } from './browser';

export const DEFAULT_SETTINGS: Settings = { dwellMs: 350, markDirect: true, markIndirect: true, markKnown: true };

const KEY = 'settings';
const LONGEST_DWELL = 5000;

/** The settings in force. What is missing or malformed in the store (an older version's) has its default. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const found: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { dwellMs } = found;
  const flag = (name: 'markDirect' | 'markIndirect' | 'markKnown') => {
    const value = found[name];
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
  };
  return {
    dwellMs:
      typeof dwellMs === 'number' && dwellMs >= 0 && dwellMs <= LONGEST_DWELL ? dwellMs : DEFAULT_SETTINGS.dwellMs,
    markDirect: flag('markDirect'),
    markIndirect: flag('markIndirect'),
    markKnown: flag('markKnown'),
  };
}

/** Changes some settings and answers with all of them. Pages opened later follow; those open keep what they had. */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await getSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
