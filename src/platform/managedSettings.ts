import type { Settings } from '../model/Settings';
import { managedList } from './managedList';
import { readManagedStore } from './readManagedStore';
import { settingsFrom } from './settingsFrom';

/** What an organisation has set for its readers (see managed-schema.json); readers cannot change it. */
export interface ManagedSettings {
  readonly settings: Partial<Settings>;
  /** Hosts that, with all that lies under them, are never read along. */
  readonly exceptedSites: readonly string[];
}

export async function getManagedSettings(): Promise<ManagedSettings> {
  const found = await readManagedStore();
  return { settings: settingsFrom(found), exceptedSites: managedList(found.exceptedSites) ?? [] };
}
