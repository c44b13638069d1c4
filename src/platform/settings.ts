import { browser } from '#browser';
import type { Settings } from '../model/Settings';
import { DEFAULT_SETTINGS } from './defaultSettings';
import { getManagedSettings } from './managedSettings';
import { settingsFrom } from './settingsFrom';

const KEY = 'settings';

/**
 * The settings in force: what an organisation has set, else what the reader has, else the defaults. The reader's are kept in
 * the browser's synchronised store, so that they follow the reader where the browser does that and lie here where it does not.
 */
export async function getSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([browser.storage.sync.get(KEY), getManagedSettings()]);
  return { ...DEFAULT_SETTINGS, ...settingsFrom(stored[KEY]), ...managed.settings };
}

/** Changes some settings and answers with all of them; open pages are told by the browser (`onSettingsChanged`). */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const stored = (await browser.storage.sync.get(KEY))[KEY];
  await browser.storage.sync.set({ [KEY]: { ...settingsFrom(stored), ...changes } });
  return getSettings();
}

/** Calls `listener` with the settings in force whenever they were changed, anywhere, until `signal` aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'managed' || (area === 'sync' && KEY in changes)) void getSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
